import { expect, test } from 'vitest';
import { objectionLimits } from '../../../core/objection-limits.ts';
import type { ListEntry } from '../dataset.ts';
import { entryOf } from './list-entry.fixture.ts';
import { reportObjections, type ListObjection } from './objection-report.ts';

/** Objections as they are on 1 June 2026. */
const reportOf = (...objections: Partial<ListEntry>[]) =>
  reportObjections(
    objections.flatMap((cells): ListObjection[] => {
      const entry = entryOf(cells);
      const limits = objectionLimits(entry.row, '2026-06-01');
      return limits ? [{ entry, limits }] : [];
    }),
  );
const idsOf = (objections: readonly ListObjection[]) => objections.map(({ entry }) => entry.id);

const settled = { objection_acknowledged_on: '2026-05-14', objection_settled_on: '2026-05-15' };

test('objections are told in two groups, the newest first, and counted', () => {
  const report = reportOf(
    { id: 'B1', objection: 'filed', objection_filed_on: '2026-05-20' },
    { id: 'B2', objection: 'acknowledged', objection_filed_on: '2026-05-29', objection_acknowledged_on: '2026-06-01' },
    { id: 'B3', objection: 'upheld', objection_filed_on: '2026-05-12', ...settled },
    { id: 'B4', objection: 'rejected', objection_filed_on: '2026-05-13', ...settled },
    { id: 'B5', objection: 'rejected', objection_filed_on: '2026-05-11', ...settled },
    { id: 'B6', objection: 'none' },
  );
  expect([idsOf(report.open), idsOf(report.settled)]).toEqual([
    ['B2', 'B1'],
    ['B4', 'B3', 'B5'],
  ]);
  expect(report.counts).toEqual({ filed: 5, upheld: 1, rejected: 2, open: 2, late: 1 });
  expect(report.provisionalYear).toBeNull();
});

test('an objection whose limits no calendar knows is late for nobody, and its year is named', () => {
  const report = reportOf({ objection: 'filed', objection_filed_on: '2035-02-01' });
  expect([report.provisionalYear, report.counts.late]).toEqual([2035, 0]);
});
