import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntries, readArticleRegister } from './article-register.ts';
import { readWrittenRegister, writeArticleRegister } from './written-register.ts';

test('what is written reads back as YAML has it, whatever a reason holds', () => {
  const reasons = [
    ...['2024-09-01', '2024', 'null', 'yes', '# 14', "it's", 'say "14": not 40', `"both" it's: so`, 'a: b', '- a'],
    ...[
      '示例：“40”改为“14”',
      'back\\slash "and" quotes',
      'a'.repeat(300),
      ' ',
      '\u3000',
      '😀',
      "'quoted'",
      '1e3',
      '~',
      '[a]',
      '*a',
      '!a',
    ],
  ];
  const entries = appendEntries(
    [],
    reasons.map((reason) => ({ kind: 'correction', date: '2024-09-01', article: 'zh/sample', version: 1, reason })),
  );
  const text = writeArticleRegister(entries);
  expect(parse(text)).toEqual(entries);
  const read = readWrittenRegister(text);
  expect(read?.entries).toEqual(entries);
  const lines = text.split('\n');
  expect(read?.lines.map((line) => lines[line - 1])).toEqual(entries.map(({ entry }) => `- entry: ${entry}`));
});

test('a field of fields is read line by line too, at its own indentation alone', () => {
  const follows = { commitment: 'a'.repeat(64) };
  const entries = appendEntries([], [{ kind: 'migration', date: '2024-09-01', follows }]);
  const text = writeArticleRegister(entries);
  expect(parse(text)).toEqual(entries);
  expect(readWrittenRegister(text)?.entries).toEqual(entries);
  for (const other of [
    text.replace('    commitment', '  commitment'),
    text.replace('    commitment', '     commitment'),
    text.replace('follows:\n', 'follows: \n'),
    text.replace('  date', '    date'),
  ])
    expect(readWrittenRegister(other)).toBeNull();
});

test('another writing of the same entries is another', () => {
  const [one] = appendEntries([], [{ kind: 'migration', date: '2024-09-01', follows: null }]);
  const text = writeArticleRegister(one ? [one] : []);
  expect(readWrittenRegister(text)?.entries).toEqual([one]);
  for (const other of [
    `${text}\n`,
    `\n${text}`,
    text.replace('entry: 1', 'entry: 01'),
    text.trimEnd(),
    `${text}- `,
    '',
  ])
    expect(readWrittenRegister(other)).toBeNull();
});

test('a value of several lines or with control characters is read as YAML', () => {
  for (const office of ['two\nlines', '---\nx: y\n---', 'x\u0000y', '\u001b[31mred']) {
    const text = { kind: 'text', date: '2024-09-01', article: 'zh/a', version: 1, office } as const;
    const entries = appendEntries([], [{ ...text, commitment: 'a'.repeat(64) }]);
    expect(readArticleRegister(writeArticleRegister(entries))).toMatchObject({ entries, problems: [] });
  }
});
