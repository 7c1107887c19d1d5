import { describe, expect, test } from 'vitest';
import { chainEntries, linesOf, makeFolder, rewriteEntry } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, places, soundCheck, trialFacts, visits } from '../../../tests/support/trial-datasets.ts';
import { code, number, text } from '../define/cells.ts';
import { fullDataset, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import { classesOf, classOfCell, countChanges } from './change-class.ts';
import { loadDataset } from './load-dataset.ts';
import { changesAt, type ReleaseChanges } from './release-changes.ts';
import { indexRows } from './row-history.ts';

const plain = { isEnd: false, isNewColumn: false, change: null, reason: 'update', kind: 'text' } as const;
const words = (name: string) => ({ title: { zh: name, en: name } });
const stands = fullDataset({
  ...trialFacts,
  name: 'stands',
  title: { zh: '示例摊点', en: 'Sample stands' },
  key: ['id'],
  columns: {
    id: code(words('id')),
    points: number({ ...words('points'), formerly: { name: 'score', until: '2022-05-18' } }),
    colour: text({ ...words('colour'), until: '2022-05-18' }),
    shift: text({ ...words('shift'), since: '2022-05-18' }),
  },
});

/** What the last of these files, a release each, changed. */
function changesOf(dataset: Dataset, ...files: string[]): ReleaseChanges | null {
  const named = Object.fromEntries(files.map((file, index) => [`2022-05-1${index}`, file]));
  return lastChanges(dataset, named);
}

function lastChanges(dataset: Dataset, files: Record<string, string>): ReleaseChanges | null {
  const { releases } = loadDataset(dataset, makeFolder(files));
  return changesAt(indexRows(dataset, releases), Object.keys(files).at(-1) ?? '');
}

const classesIn = (changes: ReleaseChanges | null) => changes && classesOf(countChanges(changes));
const check = (row: string) => linesOf(checksHeader, ...row.split('\n'));

describe('a release is classed by what it asks of those who use the data', () => {
  test('the first changes nothing', () => {
    expect(changesOf(checks, check(soundCheck))).toBeNull();
  });

  test('the same rows are no change', () => {
    expect(classesIn(changesOf(checks, check(soundCheck), check(soundCheck)))).toEqual([]);
  });

  test('a row more is an addition', () => {
    const changes = changesOf(checks, check(soundCheck), check(`${soundCheck}\n${soundCheck.replace('C-1', 'C-2')}`));
    expect(classesIn(changes)).toEqual(['addition']);
    expect(changes?.added).toEqual(['C-2']);
  });

  test('a published cell that changed is a correction', () => {
    const changes = changesOf(checks, check(soundCheck), check(soundCheck.replace('95.50', '95.05')));
    expect(classesIn(changes)).toEqual(['correction']);
    expect(changes?.cells).toEqual([{ key: 'C-1', column: 'score', from: '95.50', to: '95.05', class: 'correction' }]);
    // Only rows of an upsert dataset say why.
    expect(changes?.reasons.size).toBe(0);
  });

  test('a row that is gone breaks what points at it', () => {
    const both = check(`${soundCheck}\n${soundCheck.replace('C-1', 'C-2')}`);
    expect(classesIn(changesOf(checks, both, check(soundCheck)))).toEqual(['breaking']);
  });

  test('the gravest comes first', () => {
    const [before, after] = [
      check(`${soundCheck}\n${soundCheck.replace('C-1', 'C-2')}`),
      check(`${soundCheck.replace('95.50', '95.05')}\n${soundCheck.replace('C-1', 'C-3')}`),
    ];
    expect(classesIn(changesOf(checks, before, after))).toEqual(['breaking', 'correction', 'addition']);
  });

  test('a code that ended breaks, its new name is a correction', () => {
    const header = 'code,name,valid_to,replaced_by';
    const before = linesOf(header, 'P1,Park,,', 'P2,Pond,,');
    const ended = changesOf(places, before, linesOf(header, 'P1,Park,2022-05-01,P2', 'P2,Pond,,'));
    expect(classesIn(ended)).toEqual(['breaking']);
    expect(classesIn(changesOf(places, before, linesOf(header, 'P1,Field,,', 'P2,Pond,,')))).toEqual(['correction']);
    const moved = { from: '2022-05-01', to: '2022-05-02' };
    expect(classOfCell(moved, { ...plain, isEnd: true })).toBe('correction');
  });
});

describe('a cell of a whole table is classed by what its release was made for', () => {
  const before = check(soundCheck.replace('95.50', '').replace('C-1', 'C-2') + `\n${soundCheck}said`);
  const classesFor = (reason: ReleaseReason, after: string) => {
    const files = { '2022-05-10': before, '2022-05-11': after };
    const [first, second] = chainEntries(files);
    if (!first || !second) throw new Error('A trial release is missing.');
    const folder = makeFolder(files, [first, rewriteEntry(second, { reason }, first)]);
    const cells = changesAt(indexRows(checks, loadDataset(checks, folder).releases), '2022-05-11')?.cells;
    return cells?.map((cell) => `${cell.key} ${cell.column} ${cell.class}`);
  };
  const filled = before.replace('2022-09-01,,', '2022-09-01,80,');

  test('one that was empty is filled in, and only a correction corrects it', () => {
    expect(classesFor('structure', filled)).toEqual(['C-2 score addition']);
    expect(classesFor('update', filled)).toEqual(['C-2 score addition']);
    expect(classesFor('correction', filled)).toEqual(['C-2 score correction']);
  });

  test('a text is worded otherwise where columns or codes are, and a figure is never', () => {
    const reworded = before.replace('said', 'written').replace('95.50', '95.05');
    expect(classesFor('structure', reworded)).toEqual(['C-1 score correction', 'C-1 remark update']);
    expect(classesFor('update', reworded)).toEqual(['C-1 score correction', 'C-1 remark correction']);
    expect(classesFor('correction', reworded)).toEqual(['C-1 score correction', 'C-1 remark correction']);
  });

  test('the first of a new column add to what was there, whatever else is corrected', () => {
    const first = { ...plain, isNewColumn: true, reason: 'correction' } as const;
    expect(classOfCell({ from: null, to: 'day' }, first)).toBe('addition');
  });

  test('one that is emptied takes something away', () => {
    expect(classesFor('update', before.replace('95.50', ''))).toEqual(['C-1 score correction']);
  });
});

describe('columns', () => {
  const before = linesOf('id,score,colour', 'A,1.0,red');
  const after = linesOf('id,points,shift', 'A,1.0,day');

  test('that go or are called otherwise break; one that comes is an addition, and so are its cells', () => {
    const changes = lastChanges(stands, { '2022-05-16': before, '2022-05-18': after });
    expect(changes?.columns).toEqual([
      { what: 'column-renamed', column: 'points', from: 'score', to: 'points' },
      { what: 'column-gone', column: 'colour', from: 'colour', to: null },
      { what: 'column-added', column: 'shift', from: null, to: 'shift' },
    ]);
    expect(changes?.cells).toEqual([{ key: 'A', column: 'shift', from: null, to: 'day', class: 'addition' }]);
    expect(classesIn(changes)).toEqual(['breaking', 'addition']);
  });

  test('that are called otherwise break by that alone', () => {
    const renamed = [{ what: 'column-renamed', column: 'points', from: 'score', to: 'points' }] as const;
    expect(classesOf({ columns: renamed, key: null, added: 0, removed: 0, cells: new Map() })).toEqual(['breaking']);
  });

  test('a cell that changes with the name of its column is still a correction', () => {
    const corrected = linesOf('id,points,shift', 'A,2.0,day');
    const changes = lastChanges(stands, { '2022-05-16': before, '2022-05-18': corrected });
    expect(changes?.cells.map((cell) => [cell.column, cell.class])).toEqual([
      ['points', 'correction'],
      ['shift', 'addition'],
    ]);
  });

  test('that stay are not named', () => {
    expect(lastChanges(stands, { '2022-05-16': before, '2022-05-17': before })?.columns).toEqual([]);
  });

  test('that a file did not have yet, though it might, are additions', () => {
    const changes = changesOf(
      checks,
      linesOf(checksHeader.replace(',remark', ''), soundCheck.replace(/,$/, '')),
      check(`${soundCheck}seen`),
    );
    expect(changes?.columns.map(({ what, column }) => [what, column])).toEqual([['column-added', 'remark']]);
    expect(classesIn(changes)).toEqual(['addition']);
  });

  test('that come without a cell are additions too', () => {
    const added = [{ what: 'column-added', column: 'remark', from: null, to: 'remark' }] as const;
    expect(classesOf({ columns: added, key: null, added: 0, removed: 0, cells: new Map() })).toEqual(['addition']);
  });

  test('another key breaks', () => {
    const [first, second] = Object.values(chainEntries({ '2022-05-10': before, '2022-05-11': before }));
    const history = indexRows(checks, loadDataset(checks, makeFolder({ '2022-05-10': check(soundCheck) })).releases);
    const release = history.releases[0];
    if (!release || !first || !second) throw new Error('A trial release is missing.');
    const releases = [
      { ...release, entry: first },
      { ...release, entry: { ...second, key: ['id', 'place'] } },
    ];
    const changes = changesAt(indexRows(checks, releases), '2022-05-11');
    expect(changes?.key).toEqual({ from: ['id'], to: ['id', 'place'] });
    expect(classesIn(changes)).toEqual(['breaking']);
  });
});

describe('rows that say themselves why they are written anew', () => {
  const header = 'id,host,score,remark,change,change_note_zh,change_note_en';
  const first = linesOf(header, 'V1,Ann,1,,new,,', 'V2,Bob,2,,new,,');
  const with_ = (row: string) => changesOf(visits, first, linesOf(header, row));

  test('go on as an update, are corrected or withdrawn', () => {
    expect(classesIn(with_('V1,Ann,3,,update,,'))).toEqual(['update']);
    expect(classesIn(with_('V1,Ann,3,,correction,示例,Sample'))).toEqual(['correction']);
    expect(classesIn(with_('V1,Ann,1,,withdrawn,示例,Sample'))).toEqual(['correction']);
    expect(classOfCell({ from: '1', to: '3' }, { ...plain, change: 'new' })).toBe('update');
    expect(classOfCell({ from: null, to: '3' }, { ...plain, change: 'correction' })).toBe('correction');
  });

  test('keep the reason with their cells', () => {
    expect(with_('V1,Ann,3,,correction,示例,Sample')?.reasons.get('V1')).toEqual({
      change: 'correction',
      note: { zh: '示例', en: 'Sample' },
    });
  });
});

test('a row that was gone and comes back tells what it says otherwise', () => {
  const two = `${soundCheck}\n${soundCheck.replace('C-1', 'C-2')}`;
  const back = check(two.replace('C-1,P1,2022-05-01,2022-09-01,95.50', 'C-1,P1,2022-05-01,2022-09-01,90.00'));
  const changes = changesOf(checks, check(two), check(soundCheck.replace('C-1', 'C-2')), back);
  expect(changes?.added).toEqual(['C-1']);
  expect(changes?.cells.map(({ key, column, from, to }) => [key, column, from, to])).toEqual([
    ['C-1', 'score', '95.50', '90.00'],
  ]);
});

test('a row that comes back is compared with what it last said, not with what it first did', () => {
  const other = soundCheck.replace('C-1', 'C-2');
  const scored = (score: string) => check(`${soundCheck.replace('95.50', score)}\n${other}`);
  const changes = changesOf(checks, scored('95.50'), scored('90.00'), check(other), scored('95.50'));
  expect(changes?.cells.map(({ column, from, to }) => [column, from, to])).toEqual([['score', '90.00', '95.50']]);
});
