import { expect, test } from 'vitest';
import { filingForms } from './filing-forms.ts';

const taken = (form: keyof typeof filingForms, marks: readonly string[]) =>
  marks.filter((mark) => filingForms[form].test(mark));

test('an ICP number names its province, 备 or 证, its digits and at most one site', () => {
  const sound = ['', '京ICP备12345678号', '豫ICP备2024012345号-12', '京ICP证030000号', '示例ICP备00000000号'];
  expect(taken('icp', sound)).toEqual(sound);
  const wrong = ['12345678', 'ICP备12345678号', '京icp备12345678号', '京ICP备12345678', '京ICP备1234567号'];
  expect(taken('icp', [...wrong, '京ICP备12345678号-0', '豫 ICP备12345678号', '英ICP备12345678号'])).toEqual([]);
});

test('a number of public security has its province and 12 to 14 digits', () => {
  const sound = ['', '京公网安备11010502012345号', '沪公网安备 31010402003309号', '京公网安备110402500008号'];
  expect(taken('publicSecurity', sound)).toEqual(sound);
  const wrong = ['11010502012345', '京公网安备1101050201号', '京公网安备110105020123456号', '公网安备11010502012345号'];
  expect(taken('publicSecurity', wrong)).toEqual([]);
});

test('a site code has ten digits', () => {
  expect(taken('governmentSiteCode', ['', '1304000009', '130400000', '13040000091', 'N304000009'])).toEqual([
    ...['', '1304000009'],
  ]);
});
