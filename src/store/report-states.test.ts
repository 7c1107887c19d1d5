import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReportStates } from './report-states.ts';

const city = mkdtempSync(join(tmpdir(), 'portal-states-'));
afterAll(() => rmSync(city, { recursive: true }));

const folder = join(city, 'data/report-status');
const key = 'a'.repeat(62);
const state = { state: 'settled', day: '2026-11-01', reason: null, ledger: 'P-000001' };

test('a city without published states has none, and those that triage wrote are read', () => {
  expect(readReportStates(city)).toBe(null);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '0f.json'), JSON.stringify({ [key]: state }));
  writeFileSync(join(folder, 'notes.txt'), 'not a shard');
  expect([...(readReportStates(city) ?? [])]).toEqual([['0f', { [key]: state }]]);
});

test.each([
  ['broken JSON', '{'],
  ['a list', '[]'],
  ['a number in place of a hash', JSON.stringify({ 'R-00000': state })],
  ['a state that there is none of', JSON.stringify({ [key]: { ...state, state: 'lost' } })],
  ['no day', JSON.stringify({ [key]: { ...state, day: 'yesterday' } })],
])('%s stops the build with the file and what to do', (_, text) => {
  writeFileSync(join(folder, '0f.json'), text);
  expect(() => readReportStates(city)).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/report-status/0f.json is no list of states of reports. Write it anew: npm run triage -- publish-status]`,
  );
});
