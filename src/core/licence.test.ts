import { expect, test } from 'vitest';
import { licenceOf } from './licence.ts';

test('a licence is called and linked as the city gives its data, whichever it is', () => {
  expect(licenceOf('CC-BY-4.0', 'zh')).toEqual({
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    isAttribution: true,
  });
  const told = ['CC-BY-NC-SA-3.0', 'CC0-1.0', 'ODbL-1.0'].map((id) => licenceOf(id, 'en'));
  expect(told.map(({ name, address, isAttribution }) => [name, address, isAttribution])).toEqual([
    ['CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/deed.en', false],
    ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.en', false],
    ['ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html', false],
  ]);
});
