import { expect, test } from 'vitest';
import { chainEntries, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { code, day, oneOf } from '../../releases/define/cells.ts';
import { upsertDataset } from '../../releases/define/define-dataset.ts';
import { every } from '../../releases/define/every.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { indexRows, type RowHistory } from '../../releases/state/row-history.ts';
import { cityFreshness } from './city-freshness.ts';

const words = (text: string) => ({ zh: `示例${text}`, en: `Sample ${text}` });
const entries = upsertDataset({
  ...{ name: 'entries', title: words('entries'), description: words('entries'), provenance: 'sample' },
  ...{ licence: 'CC-BY-4.0', publisher: words('office'), ...every('week'), key: ['id'], label: 'id' },
  columns: {
    id: code({ title: words('id'), pattern: 'E\\d' }),
    objection: oneOf({ filed: words('filed'), upheld: words('upheld') }, { title: words('objection') }),
    objection_filed_on: day({ title: words('filed on') }).nullable(),
    objection_acknowledged_on: day({ title: words('acknowledged on') }).nullable(),
    objection_settled_on: day({ title: words('settled on') }).nullable(),
  },
});
const header =
  'id,objection,objection_filed_on,objection_acknowledged_on,objection_settled_on,change,change_note_zh,change_note_en';
const files = {
  '2022-05-18': linesOf(
    header,
    'E1,filed,2022-05-18,,,new,,',
    'E2,filed,2022-05-17,,,new,,',
    'E3,upheld,2022-05-10,2022-05-11,2022-05-12,new,,',
    'E4,filed,2022-05-17,,,withdrawn,,',
  ),
};
const history = indexRows(entries, loadDataset(entries, makeFolder(files, chainEntries(files))).releases);
const site = { demonstration: false, sections: [], subjects: [] };
const waitingIn = (one: RowHistory): string[] =>
  cityFreshness(site, [one], '.', '2022-05-20').objections.map(({ key }) => key);

test('a dataset is as new as its newest release, and held to what it promises', () => {
  const { datasets } = cityFreshness(site, [history], '.', '2022-05-30');
  expect(datasets).toMatchObject([
    { dataset: 'entries', isSample: true, newest: '2022-05-18', dueBy: '2022-05-29', standing: 'late', daysLate: 1 },
  ]);
});

test('objections wait until they are settled, the oldest first; those to withdrawn entries are let be', () => {
  expect(waitingIn(history)).toEqual(['E2', 'E1']);
});

test('an objection to an entry whose display is over waits no longer', () => {
  const ended = { on: '2022-05-19', why: 'display-ended', columns: [] } as const;
  const newest = new Map(
    [...history.newest].map(([key, record]) => [key, key === 'E2' ? { ...record, ended } : record] as const),
  );
  expect(waitingIn({ ...history, newest })).toEqual(['E1']);
});
