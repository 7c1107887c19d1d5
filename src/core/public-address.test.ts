import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each(['https://www.gov.cn/a?b=c@d', 'http://source.example', 'https://示例.中国/x', 'https://a.cn:8080/#e'])(
  'a site with a name is a public address: %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  'https://www.gov.cn@evil.example/x',
  'https://user:word@www.gov.cn/',
  'http://localhost/',
  'http://localhost.:8080/',
  'http://printer.local/',
  'http://intranet/x',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://[::1]/',
  'https://a.cn\\@evil.example/',
  'https://a b.cn/',
  'https://',
  'ftp://a.cn/',
])('what hides where it leads, or leads to no public site, is none: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
