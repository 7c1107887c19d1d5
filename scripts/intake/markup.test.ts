import { expect, test } from 'vitest';
import { escapeMarkup, writeXmlList, writeXmlRecord } from './markup.ts';

test('a text is text in markup, whatever it holds', () => {
  expect(escapeMarkup(`<a href="x">'&amp;'\u0000\ufffe`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;');
});

test('lists and records are written as GeoReport v2 has them', () => {
  expect(writeXmlList('service_requests', [{ service_request_id: 'P-1', lat: null, values: [{ key: '<' }] }]))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <service_requests><request><service_request_id>P-1</service_request_id><lat/><values><value><key>&lt;</key></value></values></request></service_requests>
    "
  `);
  expect(writeXmlRecord('health', { status: 'pass' })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <health><status>pass</status></health>
    "
  `);
});
