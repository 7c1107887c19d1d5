import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { assignments } from './datasets/assignments.ts';
import { assignmentNotices } from './notices.ts';

const header = Object.keys(assignments.columns);
const rowOf = (cells: Readonly<Record<string, string>>): string => header.map((name) => cells[name] ?? '').join(',');
const task = {
  ...{ week: '2026-W48', task: '2026-W48-01', task_zh: '示例', task_en: 'Sample', state: 'new', change: 'new' },
  ...{ lead_unit_zh: '示例局', lead_unit_en: 'Sample Bureau', assigned_on: '2026-11-23', due_on: '2026-11-30' },
  problems: 'P-000001;P-000002',
};

const problem = (status: string, closed_on: string | null): RowRecord => ({
  ...{ key: '', release: '', row: {}, line: 2, spreadsheetRow: 2, redacted: {} },
  printed: { status, closed_on },
});

const noticed = (cells: Readonly<Record<string, string>>, status: string, closed: string | null): string[] => {
  const loaded = loadDataset(
    assignments,
    makeFolder({ '2026-11-23': linesOf(header.join(','), rowOf({ ...task, ...cells })) }),
  );
  return assignmentNotices([loaded], new Map([['P-000002', problem(status, closed)]])).map(({ en }) => en);
};

test('a problem that was closed before its task was assigned is noticed', () => {
  expect(noticed({}, 'closed', '2026-11-22')).toEqual([
    'Problem P-000002 was closed on 2026-11-22, before the task was assigned on 2026-11-23: is the code right?',
  ]);
  expect(noticed({}, 'closed', '2026-11-23')).toEqual([]);
});

test('one that came back since is not, nor a task that is carried over or withdrawn', () => {
  expect(noticed({}, 'reopened', '2026-11-01')).toEqual([]);
  expect(noticed({ state: 'carried' }, 'closed', '2026-11-22')).toEqual([]);
  expect(noticed({ change: 'withdrawn' }, 'closed', '2026-11-22')).toEqual([]);
});
