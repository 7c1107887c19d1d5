import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { visits } from '../../../tests/support/trial-datasets.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { changesAt } from '../../releases/state/release-changes.ts';
import { indexRows } from '../../releases/state/row-history.ts';
import { tellOf } from '../../releases/state/told-changes.ts';
import { noContext } from '../../ui/data/tell-change.ts';
import { releaseItem } from './release-feed.ts';

const header = 'id,host,score,remark,change,change_note_zh,change_note_en';
const rows = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7'];
const history = indexRows(
  visits,
  loadDataset(
    visits,
    makeFolder({
      '2022-05-10': linesOf(header, ...rows.map((row) => `${row},Ann,1.50,,new,,`)),
      '2022-05-11': linesOf(
        header,
        ...rows.map((row) => `${row},Ann,2.50,,${row === 'V7' ? 'correction,示例,Sample' : 'update,,'}`),
      ),
    }),
  ).releases,
);
const itemOf = (release: string) => {
  const entry = history.releaseNamed(release)?.entry;
  if (!entry) throw new Error('The trial release is missing.');
  const changes = changesAt(history, release);
  const news = {
    dataset: visits,
    entry,
    changes: changes && tellOf(changes),
    nameOf: (key: string) => `visit ${key}`,
    context: noContext,
  };
  return releaseItem('en', 'Asia/Shanghai', news);
};

test('a release is told with its classes, its note and both values of the first rows, what was wrong before all', () => {
  const { title, summary, tags } = itemOf('2022-05-11');
  expect(title).toBe('Sample visits, release 2022-05-11: Correction and Update (sample data)');
  expect(tags).toEqual(['Correction', 'Update']);
  expect(summary).toMatchInlineSnapshot(`
    "Sample 2022-05-11
    Correction: 1 cell in 1 row
    Update: 6 cells in 6 rows
    visit V7: Score: from 1.50 to 2.50
    visit V1: Score: from 1.50 to 2.50
    visit V2: Score: from 1.50 to 2.50
    visit V3: Score: from 1.50 to 2.50
    visit V4: Score: from 1.50 to 2.50"
  `);
});

test('the first release tells its note alone, and says that it is sample data', () => {
  const { title, summary } = itemOf('2022-05-10');
  expect(title).toBe('Sample visits, release 2022-05-10 (sample data)');
  expect(summary).toBe('Sample 2022-05-10');
});
