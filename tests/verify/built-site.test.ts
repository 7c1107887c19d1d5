import { describe, expect, inject, test } from 'vitest';
import { listenLocally } from '../../scripts/serve/port.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { watchState } from '../../scripts/serve/watch-state.ts';
import '../support/built-site.ts';
import { verify } from './run-verify.ts';

describe.each(['siteFolder', 'officialFolder'] as const)('the record of the built city (%s)', (name) => {
  test('holds as a folder', async () => {
    const { code, text } = await verify(inject(name));
    expect(text).toMatch(
      /^\d+ registers, \d+ releases, [\d,]+ rows, \d+ pictures?, \d+ articles: all hold as of [\d-]+\. /,
    );
    expect(code).toBe(0);
  });
});

test('the record of the built city holds as it is served, and the site serves the scripts and the format', async () => {
  const folder = inject('siteFolder');
  const serving = await listenLocally(0, siteHandler(folder, watchState(folder)));
  const address = `http://127.0.0.1:${serving.port}${inject('siteBase')}`;
  try {
    const { code, text } = await verify(address);
    expect(text).toContain('all hold');
    expect(code).toBe(0);
    for (const script of ['verify.py', 'verify.mjs', 'record.md'])
      expect((await fetch(`${address.replace(/\/?$/, '/')}verify/${script}`)).status).toBe(200);
  } finally {
    serving.close();
  }
});
