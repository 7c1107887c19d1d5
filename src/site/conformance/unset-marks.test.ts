import { expect, test } from 'vitest';
import { unsetMarks } from './unset-marks.ts';

test('only what a city has not set is called unset', () => {
  const none = { icp: '', publicSecurity: '', governmentSiteCode: '' };
  expect(unsetMarks({ filing: none, government: {} })).toEqual([
    ...['governmentSiteCode', 'icp', 'publicSecurity', 'sponsor'],
  ]);
  const sponsor = { zh: '海棠市城市管理局', en: 'Haitang City Management' };
  expect(unsetMarks({ filing: { ...none, icp: '豫ICP备1号' }, government: { sponsor } })).toEqual([
    ...['governmentSiteCode', 'publicSecurity'],
  ]);
  expect(
    unsetMarks({
      filing: { icp: '豫ICP备1号', publicSecurity: '豫公网安备1号', governmentSiteCode: '4100000001' },
      government: { sponsor },
    }),
  ).toEqual([]);
});
