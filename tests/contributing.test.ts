import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { certaintyWords } from '../src/core/government/government-rule.ts';
import { governmentRules } from '../src/core/government/government-rules.ts';

test('the table of rules for government sites in CONTRIBUTING is the one that they are inspected by', () => {
  const rows = governmentRules.map(
    ({ id, asks, source, certainty, checked, isConfigured }) =>
      `| \`${id}\` | ${asks.en} | ${checked?.en ?? 'by a person'} | ${isConfigured ? 'yes' : 'no'} | ${source.en} (${certaintyWords[certainty].en}) |`,
  );
  const guide = readFileSync('CONTRIBUTING.md', 'utf8').replaceAll('\r\n', '\n');
  const [, table = ''] = /\n\| rule \|[^\n]*\n\|[-|]+\|\n((?:\|[^\n]*\n)+)/.exec(guide) ?? [];
  expect(table).toBe(rows.map((row) => `${row}\n`).join(''));
});
