import { expect, test } from 'vitest';
import { makeFolder } from '../../../../tests/support/make-releases.ts';
import { problemText } from '../../../releases/check/problem.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { loadDataset } from '../../../releases/state/load-dataset.ts';
import * as subjects from '../../data.ts';
import { problemRow } from '../model/problem.fixture.ts';
import { withIds } from './with-ids.ts';

function problemsWith(id: string): string[] {
  const [dataset] = withIds(subjects.ledger, { letters: 'KF', digits: 6 }).datasets;
  if (!dataset) throw new Error('The ledger has no dataset.');
  const folder = makeFolder({ '2026-06-01': writeRows(dataset, [{ ...problemRow(), id }]) });
  return loadDataset(dataset, folder).problems.map((one) => problemText(one, 'en'));
}

test('an id of another form than the city’s own is refused, and its form is named', () => {
  expect(problemsWith('KF-000001')).toEqual([]);
  expect(problemsWith('P-000001').join('\n')).toContain('a code written like KF-000001');
  expect(problemsWith('KF-00001')).toHaveLength(1);
  expect(problemsWith('kf-000001')).toHaveLength(1);
});

test('the ledger keeps its columns in their order', () => {
  const [own] = withIds(subjects.ledger, { letters: 'KF', digits: 6 }).datasets;
  expect(Object.keys(own?.columns ?? {})).toEqual(Object.keys(subjects.ledger.datasets[0]?.columns ?? {}));
});

test('a form that no address could have is refused', () => {
  expect(() => withIds(subjects.ledger, { letters: 'a/b', digits: 6 })).toThrow('capital letters');
  expect(() => withIds(subjects.ledger, { letters: 'P', digits: 10 })).toThrow('four to nine digits');
});
