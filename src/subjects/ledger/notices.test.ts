import { expect, test } from 'vitest';
import {
  assignedProblem,
  closedProblem,
  fixedProblem,
  ledgerCsv,
  openProblem,
  reopenedProblem,
  type ProblemCells,
} from '../../../tests/support/ledger-rows.ts';
import { makeFolder } from '../../../tests/support/make-releases.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { ledger } from './dataset.ts';
import { ledgerNotices } from './notices.ts';

const noticesOf = (asOf: string, ...rows: ProblemCells[]) =>
  ledgerNotices({ datasets: [loadDataset(ledger, makeFolder({ '2022-05-18': ledgerCsv(...rows) }))], asOf });

/** Problems at places of their own. */
const apart = (...rows: ProblemCells[]) =>
  rows.map((row, index) => ({ ...row, id: `P-00000${index + 1}`, place_zh: `示例 ${index + 1}` }));

test('counts what is overdue, and neither what waits to be verified nor what was withdrawn', () => {
  const rows = apart(assignedProblem(), assignedProblem(), fixedProblem(), assignedProblem({ change: 'withdrawn' }));
  expect(noticesOf('2022-05-14', ...rows)).toEqual([]);
  expect(noticesOf('2022-05-15', ...rows)).toEqual([
    {
      entry: null,
      zh: '超期的问题：2 个（2022-05-15 时过了期限、没有按时整改的）。',
      en: 'Overdue problems: 2 (past the deadline and not fixed in time, on 2022-05-15).',
    },
  ]);
});

test('calls nothing overdue that the ledger may only not have heard of', () => {
  const due = apart(assignedProblem({ due_on: '2022-05-18' }));
  expect(noticesOf('2022-05-25', ...due)).toEqual([]);
});

test('names open problems of one class at one place, however it is spaced', () => {
  const same = [
    openProblem(),
    reopenedProblem({ id: 'P-000002', place_zh: '示例 市场' }),
    closedProblem({ id: 'P-000003' }),
    openProblem({ id: 'P-000004', problem_class: 'market-water' }),
    openProblem({ id: 'P-000005', area: 'S02' }),
  ];
  expect(noticesOf('2022-05-14', ...same)).toEqual([
    {
      entry: 'P-000002',
      zh: '同一地点有 2 个同类问题还没有解决：P-000001、P-000002。核对是不是重复登记。',
      en: '2 open problems of one class are at the same place: P-000001, P-000002. Check whether one was entered twice.',
    },
  ]);
});

test('names the ten such places where something was found last, and counts the others', () => {
  const rows = Array.from({ length: 12 }, (_, place) =>
    [1, 2].map((time) =>
      openProblem({
        ...{ id: `P-${place + 10}0${time}`, place_zh: `示例${place}` },
        ...{ found_on: `2022-05-${place + 1 < 10 ? '0' : ''}${place + 1}`, collected_on: '2022-05-12' },
      }),
    ),
  ).flat();
  const found = noticesOf('2022-05-14', ...rows);
  expect(found).toHaveLength(11);
  expect(found[0]?.en).toContain('P-2101, P-2102');
  expect(found.at(-1)).toEqual({
    entry: null,
    zh: '另有 2 处，同一地点有不止一个同类问题没有解决。',
    en: '2 more places have several open problems of one class.',
  });
});

test('names objections that are late, with the limit', () => {
  const filed = { objection: 'filed', objection_filed_on: '2022-05-10' };
  expect(noticesOf('2022-05-13', assignedProblem(filed))).toEqual([]);
  expect(noticesOf('2022-05-16', closedProblem(filed))).toEqual([
    {
      entry: 'P-000001',
      zh: 'P-000001：2022-05-10 提出的异议应在 2022-05-13 以前受理，超出 1 个工作日。',
      en: 'P-000001: the objection of 2022-05-10 was due for acknowledgement by 2022-05-13 and is 1 working day late.',
    },
  ]);
  expect(noticesOf('2022-05-24', closedProblem(filed)).map(({ en }) => en)).toEqual([
    'P-000001: the objection of 2022-05-10 was due for acknowledgement by 2022-05-13 and is 7 working days late.',
    'P-000001: the objection of 2022-05-10 was due for settlement by 2022-05-19 and is 3 working days late.',
  ]);
});

test('a city without a ledger hears nothing of it', () => {
  expect(ledgerNotices({ datasets: [], asOf: '2022-05-14' })).toEqual([]);
});
