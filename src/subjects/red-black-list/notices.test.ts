import { expect, test } from 'vitest';
import { blackEntry, listCsv } from '../../../tests/support/list-entries.ts';
import { makeFolder } from '../../../tests/support/make-releases.ts';
import { calendarYears } from '../../core/working-days.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { redBlackList } from './dataset.ts';
import { listNotices } from './notices.ts';

const noticesOn = (asOf: string, ...rows: Parameters<typeof listCsv>) =>
  listNotices({ datasets: [loadDataset(redBlackList, makeFolder({ '2022-05-18': listCsv(...rows) }))], asOf });

test('says where the calendar of public holidays ends once an objection, or one filed today, runs past it; and calls nobody late', () => {
  const filed = {
    objection: 'filed',
    objection_filed_on: '2035-02-01',
    display_until: '2036-01-01',
    rectify_by: '2036-01-01',
  };
  const [notice, ...others] = noticesOn('2035-03-30', blackEntry(filed));
  const { first, last } = calendarYears;
  expect([notice?.entry, others]).toEqual([null, []]);
  expect(notice?.en).toBe(
    `The calendar of public holidays begins with ${first} and ends with ${last}: limits of objections that touch other days are provisional and nobody is called late: 2022-W20-B01. Update the package chinese-days.`,
  );
  expect(notice?.zh).toBe(
    `节假日日历从 ${first} 年到 ${last} 年为止：异议的期限碰到此外的日子，是暂定的，不算逾期：2022-W20-B01。请更新 chinese-days。`,
  );
  expect(noticesOn('2035-03-30', blackEntry({ display_until: '2036-01-01', rectify_by: '2036-01-01' }))).toMatchObject([
    { entry: null },
  ]);
  expect(noticesOn('2022-05-18', blackEntry({}))).toEqual([]);
});

test('a city without a list hears nothing of it', () => {
  expect(listNotices({ datasets: [], asOf: '2035-03-30' })).toEqual([]);
});
