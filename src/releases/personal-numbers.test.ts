import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../tests/support/trial-datasets.ts';
import { findPersonalNumber } from './personal-numbers.ts';

// All numbers here are made up: an area that does not exist, mobile numbers and plates of zeros.
const idStem = '00000019000101000';

/** The sign that makes an identity number whole, by the standard’s own formula: Σ aᵢ·2ⁱ⁻¹ ≡ 1 (mod 11). */
function checksum(stem: string): string {
  const sum = [...stem].reduce((total, digit, index) => total + Number(digit) * 2 ** (17 - index), 0);
  const last = (12 - (sum % 11)) % 11;
  return last === 10 ? 'X' : String(last);
}
const identity = idStem + checksum(idStem);
const wrongSign = idStem + String((Number(checksum(idStem)) + 1) % 10);

describe('a mobile number is found', () => {
  test.each([
    '13000000000',
    '130 0000 0000',
    '130-0000-0000',
    '+8613000000000',
    '+86 130 0000 0000',
    '86-13000000000',
    '008613000000000',
    '１３０００００００００',
    '电话:19900000000,王某',
    '（13000000000）',
  ])('%s', (text) => {
    expect(findPersonalNumber(text)?.rule).toBe('personal-mobile');
  });
});

describe('an identity number is found', () => {
  test('when its checksum is right', () => {
    expect(findPersonalNumber(`证件 ${identity}`)?.rule).toBe('personal-id');
    expect(findPersonalNumber(wrongSign)).toBeNull();
  });

  test('with X as its last sign, in either case', () => {
    const stem = Array.from({ length: 1000 }, (_, index) => idStem.slice(0, 14) + String(index).padStart(3, '0')).find(
      (one) => checksum(one) === 'X',
    );
    expect(findPersonalNumber(`${stem}X`)?.rule).toBe('personal-id');
    expect(findPersonalNumber(`${stem}x`)?.rule).toBe('personal-id');
  });

  test('in full-width digits, and behind a number that only looks like one', () => {
    const wide = [...identity].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    expect(findPersonalNumber(wide)?.rule).toBe('personal-id');
    expect(findPersonalNumber(`${wrongSign} / ${identity}`)?.rule).toBe('personal-id');
  });

  test('only if it holds a day of birth', () => {
    const stem = '00000019009901000';
    expect(findPersonalNumber(stem + checksum(stem))).toBeNull();
  });
});

describe('a number plate is found', () => {
  test.each(['京Z00000', '京Z·00000', '京Z 0000D', '车牌:京Z00000。', '京ZD00000', '京Z00000D', '京Z0000学', '京Ｚ０００００'])(
    '%s',
    (text) => {
      expect(findPersonalNumber(text)?.rule).toBe('personal-plate');
    },
  );
});

describe('no false alarm', () => {
  test.each([
    '13989',
    '410200',
    '95.9',
    '2022-05-24',
    '2022-05-24 13:00:00',
    '全爱卫发〔2021〕6号',
    '汴巩卫〔2022〕139号',
    '12345',
    '0371-12345678',
    '12130000000001',
    'KF-000001',
    'GB/T 18204.1-2013',
    '更新A版2021',
    '云A座2001室',
    '20220524130000000000',
    'a1'.repeat(32),
  ])('%s', (text) => {
    expect(findPersonalNumber(text)).toBeNull();
  });

  test('in a column of hashes or of web addresses, which are not searched', () => {
    const cells = `${'13000000000'.padEnd(64, 'a')},https://source.example/13000000000,`;
    const row = soundCheck.replace(/,,,$/, `,${cells}`);
    expect(findProblems(checks, makeFolder({ '2022-05-16': linesOf(checksHeader, row) }))).toEqual([]);
  });
});

test('what is found is shortened, so that the error does not publish it', () => {
  expect(findPersonalNumber('13000000000')?.found).toBe('130…00');
  expect(findPersonalNumber(identity)?.found).not.toContain('19000101');
});
