import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertCorrection } from './insert-correction.ts';
import { isUnedited } from './unedited-text.ts';

const correction = { on: '2024-09-01', reason: 'Sample: "40" becomes 14' };
const head = ['---', 'title:   Sample  # a comment', 'tags: [ litter,air ]', "byline: 'Sample'   "];
const body = ['---', '', '* text  ', '', '---', ''];
const textOf = (...lines: string[]): string => [...head, ...lines, ...body].join('\n');

/** What the front matter says of corrections. */
const correctionsOf = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '').corrections;

describe('a correction is put before the others, and every other byte stays', () => {
  test('where there was none', () => {
    expect(insertCorrection(textOf(), correction)).toBe(
      textOf('corrections:', '  - on: 2024-09-01', '    reason: "Sample: \\"40\\" becomes 14"'),
    );
  });

  test('in a list of lines, however far they are in, with comments kept', () => {
    const lines = ['corrections: # ours', '- on: "2024-08-01" # the first', '  reason: Old', 'summary: Sample'];
    expect(insertCorrection(textOf(...lines), correction)).toBe(
      textOf('corrections: # ours', '- on: 2024-09-01', '  reason: "Sample: \\"40\\" becomes 14"', ...lines.slice(1)),
    );
    const far = ['corrections:', '    # newest first', '    - reason: Old', '      on: 2024-08-01'];
    const text = insertCorrection(textOf(...far), correction);
    expect(correctionsOf(text)).toEqual([correction, { on: '2024-08-01', reason: 'Old' }]);
    for (const line of far) expect(text).toContain(`${line}\n`);
  });

  test('after the mark of UTF-8 that some editors put first', () => {
    expect(insertCorrection(`\uFEFF${textOf()}`, correction)).toBe(`\uFEFF${insertCorrection(textOf(), correction)}`);
  });

  test('in brackets', () => {
    expect(insertCorrection(textOf('corrections: [{ on: 2024-08-01, reason: Old }]'), correction)).toBe(
      textOf(
        'corrections: [{ on: 2024-09-01, reason: "Sample: \\"40\\" becomes 14" }, { on: 2024-08-01, reason: Old }]',
      ),
    );
    expect(correctionsOf(insertCorrection(textOf('corrections: [ ]'), correction))).toEqual([correction]);
  });

  test('in a file with CRLF', () => {
    const text = insertCorrection(textOf().replaceAll('\n', '\r\n'), correction);
    expect(text).toBe(insertCorrection(textOf(), correction).replaceAll('\n', '\r\n'));
  });
});

test('a reason reads back as it was given, whatever YAML would make of it', () => {
  for (const reason of ['2024-09-01', 'yes', '# 14', '示例：“40”改为“14”', "- it's 5 o'clock: \\n", 'a'.repeat(300)]) {
    const once = insertCorrection(textOf(), { ...correction, reason });
    expect(correctionsOf(insertCorrection(once, correction))).toEqual([correction, { ...correction, reason }]);
  }
});

test('a text without front matter, or whose corrections are no list, is refused', () => {
  expect(() => insertCorrection('text', correction)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The text has no front matter.]`,
  );
  expect(() => insertCorrection(textOf('corrections: none'), correction)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The field "corrections" is no list.]`,
  );
});

test('a text that was announced as corrected, but not edited since, is known', () => {
  const announced = insertCorrection(textOf(), correction);
  expect(isUnedited(announced, textOf(), correction)).toBe(true);
  expect(isUnedited(announced.replace('text', 'words'), textOf(), correction)).toBe(false);
});
