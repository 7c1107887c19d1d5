import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  findProblems,
  linesOf,
  makeFolder,
  redactFolder,
  textOf,
} from '../../../tests/support/make-releases.ts';
import { toOldFolder } from '../../../tests/support/old-register.ts';
import { trialFacts, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { code, number } from '../define/cells.ts';
import { fullDataset, type Dataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { commitFollowed, readFollowed } from './follows.ts';
import { migrateRegister } from './migrate-register.ts';
import { publicRegister } from './public-register.ts';
import { rootedIn } from './rooted-in.ts';

const today = '2022-06-01';
const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };
const sound = makeFolder({
  '2022-05-16': linesOf(visitsHeader, 'V1,"某,某",82.50,a,new,,', 'V2,乙,2,x,new,,'),
  '2022-05-18': linesOf(visitsHeader, 'V1,某某,83,a,correction,示例,Sample'),
});

function migrate(dataset: Dataset, folder: ReadonlyMap<string, Uint8Array>) {
  const migration = migrateRegister({ dataset, folder, today });
  if (migration.kind !== 'files') throw new Error(migration.kind);
  const all = new Map([...folder, ...migration.files]);
  return { ...migration, all, ...loadDataset(dataset, all) };
}

describe('a migrated register', () => {
  const old = toOldFolder(visits, redactFolder(visits, sound, { key: 'V1', columns: ['host'], law, on: '2022-05-20' }));
  const { all, entries, files, rewritten } = migrate(visits, old);

  test('says of the releases that were there before that their roots are from the day of the migration, and of no later one', () => {
    const dayOf = (release: string) => rootedIn(entries, release)?.date;
    expect(['2022-05-16', '2022-05-18', '2022-05-18.2', '2022-06-01'].map(dayOf)).toEqual([
      today,
      today,
      undefined,
      undefined,
    ]);
    expect(rootedIn(loadDataset(visits, sound).entries, '2022-05-16')).toBeNull();
  });

  test('is sound, and has the releases with the days and words they had', () => {
    expect(findProblems(visits, all)).toEqual([]);
    expect(rewritten).toEqual([]);
    expect([...files.keys()]).toEqual(['2022-05-16.seeds', '2022-05-18.seeds', 'releases.yaml']);
    const before = loadDataset(visits, sound).releases.map(({ entry }) => entry);
    expect(entries.slice(1)).toMatchObject(
      before.map(({ release, date, reason, note }) => ({ release, date, reason, note })),
    );
  });

  test('begins with the head of the old one, and with what had been removed', () => {
    expect(entries[0]).toMatchObject({
      ...{ entry: 1, kind: 'migration', date: today, follows: { release: '2022-05-18' }, previous: null },
      removed: [
        { release: '2022-05-16', key: 'V1', columns: ['host'], law, date: '2022-05-20' },
        { release: '2022-05-18', key: 'V1', columns: ['host'], law, date: '2022-05-20' },
      ],
    });
    expect(loadDataset(visits, all).releases[0]?.records[0]?.redacted).toEqual({ host: { on: '2022-05-20', law } });
  });

  test('is not migrated a second time', () => {
    expect(migrateRegister({ dataset: visits, folder: all, today }).kind).toBe('nothing');
    expect(migrateRegister({ dataset: visits, folder: new Map(), today }).kind).toBe('nothing');
  });

  test('refuses a removal that is named in the first entry and was not made', () => {
    const filled = new Map(all).set(
      '2022-05-18.csv',
      bytesOf(textOf(all.get('2022-05-18.csv')).replace('V1,,', 'V1,x,')),
    );
    expect(findProblems(visits, filled).map(({ rule }) => rule)).toEqual(['removal-returned']);
  });
});

describe('what proves the old register', () => {
  const { all, entries } = migrate(visits, toOldFolder(visits, sound));
  const followed = readFollowed(textOf(all.get('follows.txt')));

  test('stands beside the new one and fits its first entry, which alone tells nothing of the old head', () => {
    expect(findProblems(visits, all)).toEqual([]);
    expect(followed && commitFollowed(followed)).toBe(
      entries[0]?.kind === 'migration' && entries[0].follows.commitment,
    );
    expect(textOf(all.get('releases.yaml'))).not.toContain(followed?.head);
  });

  test('goes with the first text that goes: a guess at it cannot be confirmed', () => {
    const redacted = redactFolder(visits, all, { key: 'V1', columns: ['host'], law, on: '2022-06-02' });
    expect(redacted.has('follows.txt')).toBe(false);
    expect(findProblems(visits, redacted)).toEqual([]);
    const kept = new Map(redacted).set('follows.txt', all.get('follows.txt') ?? new Uint8Array());
    expect(findProblems(visits, kept).map(({ rule }) => rule)).toEqual(['follows-kept']);
  });

  test('is not published once a display has ended or a text is gone', () => {
    const loaded = loadDataset(visits, all);
    expect(publicRegister(loaded, '2022-06-02').follows).toEqual(followed);
    const ended = loaded.releases.map((one) => ({
      ...one,
      ended: [{ why: 'display-ended' as const, rows: 1, cells: 1, on: '2022-06-01' }],
    }));
    expect(publicRegister({ ...loaded, releases: ended }, '2022-06-02').follows).toBeUndefined();
  });
});

describe('an old register that does not hold is not migrated', () => {
  const old = toOldFolder(visits, sound);

  test.each([
    [
      'a changed file',
      '2022-05-18.csv',
      (text: string) => text.replace('83', '84'),
      { kind: 'changed', release: '2022-05-18' },
    ],
    [
      'an altered entry',
      'releases.yaml',
      (text: string) => text.replace('Sample 2022-05-16', 'Other'),
      { kind: 'entry', release: '2022-05-18' },
    ],
    [
      'line ends that an editor turned',
      '2022-05-18.csv',
      (text: string) => text.replaceAll('\n', '\r\n'),
      { kind: 'line-ends', release: '2022-05-18' },
    ],
    [
      'a register that cannot be read',
      'releases.yaml',
      (text: string) => text.replace('date: 2022-05-16', 'date: x'),
      { kind: 'unreadable' },
    ],
  ])('%s', (_, file, change, found) => {
    const folder = new Map(old).set(file, bytesOf(change(textOf(old.get(file)))));
    expect(migrateRegister({ dataset: visits, folder, today })).toEqual({ kind: 'unsound', found });
  });

  test('a file that is gone', () => {
    const folder = new Map(old);
    folder.delete('2022-05-16.csv');
    expect(migrateRegister({ dataset: visits, folder, today })).toEqual({
      kind: 'unsound',
      found: { kind: 'missing', release: '2022-05-16' },
    });
  });
});

describe('a file that is not in the canonical writing', () => {
  const crlf = makeFolder({ '2022-05-16': linesOf(visitsHeader, 'V1,甲,82.50,a,new,,').replaceAll('\n', '\r\n') });

  test('is written canonically where cells may have to go, with the same cells', () => {
    const { all, rewritten } = migrate(visits, toOldFolder(visits, crlf));
    expect(rewritten).toEqual(['2022-05-16']);
    expect(textOf(all.get('2022-05-16.csv'))).toBe(linesOf(visitsHeader, 'V1,甲,82.50,a,new,,'));
    expect(findProblems(visits, all)).toEqual([]);
  });

  test('stays as it is, bound by its hash, where no cell may have to go', () => {
    const words = { title: { zh: '列', en: 'Column' } };
    const counts = fullDataset({
      ...trialFacts,
      name: 'counts',
      title: { zh: '示例计数', en: 'Sample counts' },
      key: ['id'],
      columns: { id: code(words), count: number(words) },
    });
    const old = toOldFolder(counts, makeFolder({ '2022-05-16': 'id,count\r\nA,1\r\n' }));
    const { all, entries, rewritten } = migrate(counts, old);
    expect(rewritten).toEqual([]);
    expect(entries[0]).toMatchObject({ kind: 'migration', bound: [{ release: '2022-05-16' }] });
    expect(textOf(all.get('2022-05-16.csv'))).toBe('id,count\r\nA,1\r\n');
    expect(findProblems(counts, all)).toEqual([]);
    const changed = new Map(all).set('2022-05-16.csv', bytesOf('id,count\nA,1\n'));
    expect(findProblems(counts, changed).map(({ rule }) => rule)).toEqual(['bytes-changed']);
  });
});
