import { describe, expect, test } from 'vitest';
import { rowKeyOf } from '../../releases/state/row-key.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import { thresholds } from '../../subjects/indicators/datasets/thresholds.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { rowTag, valueTag } from './value-tag.ts';

test('a tag to paste names dataset, row and release, and the column where it is not the value', () => {
  expect(valueTag('observations', 'a|b|||c', '2022-05-24')).toBe(
    '<Value dataset="observations" row="a;b;;;c" release="2022-05-24" />',
  );
  expect(valueTag('places', 'P1', '2022-05-24', 'name')).toBe(
    '<Value dataset="places" row="P1" column="name" release="2022-05-24" />',
  );
});

describe('a row is quoted', () => {
  test('by its value, else by its first figure', () => {
    expect(rowTag(observations, { key: 'a|b', printed: { value: '1', link: 'x' } }, 'r')).toContain(
      'row="a;b" release="r"',
    );
    expect(rowTag(thresholds, { key: '1', printed: { clause: '一', target_value: '90' } }, 'r')).toContain(
      'column="target_value"',
    );
  });

  test('never by a text that expires', () => {
    const printed = { id: 'E1', place_zh: '甲', status: 'listed', issue: null };
    expect(
      rowTag(
        redBlackList,
        {
          key: 'E1',
          printed: { ...Object.fromEntries(Object.keys(redBlackList.columns).map((name) => [name, null])), ...printed },
        },
        'r',
      ),
    ).toContain('column="status"');
  });
});

test.each(['a|b|||c', 'a\\|b\\|\\|\\|c', 'a;b;;;c', 'a; b;;; c', 'a；b；；；c'])('a row is found by %s', (written) => {
  expect(rowKeyOf(written)).toBe('a|b|||c');
});
