import { expect, test } from 'vitest';
import { officeInNumber, plainNumber, yearInNumber } from './document-number.ts';

test('a number typed with other brackets, widths and spaces is the same number', () => {
  for (const typed of ['全爱卫发〔2021〕6号', '全爱卫发[2021]6号', '全爱卫发（2021）6 号', '全爱卫发【２０２１】６号'])
    expect(plainNumber(typed)).toBe('全爱卫发〔2021〕6号');
  expect(plainNumber('gb/t 37668-2019')).toBe(plainNumber('GB/T37668-2019'));
});

test('the year of a number is the one in its brackets, of a standard the one at its end', () => {
  expect(yearInNumber('国办发〔2017〕47号')).toBe('2017');
  expect(yearInNumber('GB/T 37668-2019')).toBe('2019');
  expect(yearInNumber('第8号')).toBeNull();
});

test('the office of a number stands before its year', () => {
  expect(officeInNumber('国办秘函〔2019〕19号')).toBe('国办秘函');
  expect(officeInNumber('GB/T 37668-2019')).toBeNull();
});
