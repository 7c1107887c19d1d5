import { expect, test } from 'vitest';
import { isOwnHost } from './own-host.ts';

test('a host is one’s own where it is listed or below a listed one, whatever its name ends with', () => {
  expect(isOwnHost('gov.cn', ['gov.cn'])).toBe(true);
  expect(isOwnHost('www.sample.gov.cn', ['gov.cn'])).toBe(true);
  expect(isOwnHost('notgov.cn', ['gov.cn'])).toBe(false);
  expect(isOwnHost('gov.cn.sample.example', ['gov.cn'])).toBe(false);
});
