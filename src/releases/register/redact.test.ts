import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  findProblems,
  linesOf,
  makeFolder,
  redactFolder,
  textOf,
} from '../../../tests/support/make-releases.ts';
import { checks, trialFacts, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import { code, text } from '../define/cells.ts';
import { fullDataset, removableColumns } from '../define/define-dataset.ts';
import type { RegisterEntry } from '../define/release-entry.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { linkEntry } from './chain.ts';
import { commitText } from './commit-cell.ts';
import { proposeRelease } from './propose-release.ts';
import { proposeRedaction, redactedBefore } from './redact.ts';
import { writeRegister } from './register.ts';
import { readSeeds } from './seeds.ts';

const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };
const before = makeFolder({
  '2022-05-16': linesOf(visitsHeader, 'V1,"某,某",82.50,"say ""hi""",new,,', 'V2,乙,2,x,new,,'),
  '2022-05-18': linesOf(visitsHeader, 'V1,某某,83,a,correction,示例,Sample', 'V3,丙,3,,new,,'),
  '2022-05-20': linesOf(visitsHeader, 'V4,丁,4,,new,,'),
});
const orderOf = (key: string, columns: string[]) => ({ key, columns, law, on: '2022-05-23' });
const redact = (folder: ReadonlyMap<string, Uint8Array>, key: string, columns: string[]) =>
  redactFolder(visits, folder, orderOf(key, columns));
const rulesBroken = (folder: ReadonlyMap<string, Uint8Array>) => findProblems(visits, folder).map(({ rule }) => rule);

test('removed may be texts and what may be empty, never what names the row', () => {
  expect(removableColumns(visits)).toEqual(['host', 'remark', 'change_note_zh', 'change_note_en']);
  expect(removableColumns(checks)).toEqual(['due_on', 'digest', 'link', 'remark']);
});

test('a removal is known as done under its own law alone, and only with all its cells', () => {
  const loaded = loadDataset(visits, redact(before, 'V1', ['host']));
  const dayOf = (columns: string[], by: typeof law) => redactedBefore(loaded, { key: 'V1', columns, law: by });
  expect(dayOf(['host'], law)).toBe('2022-05-23');
  expect(dayOf(['host', 'remark'], law)).toBeNull();
  expect(dayOf(['host'], { ...law, zh: '示例条例第二条' })).toBeNull();
  expect(dayOf(['host'], { ...law, en: 'Sample Act, article 2' })).toBeNull();
});

describe('a redaction', () => {
  const folder = redact(before, 'V1', ['host']);

  test('blanks the cell in every release that holds it, and in no other', () => {
    const isSame = (name: string) => textOf(folder.get(name)) === textOf(before.get(name));
    expect([...folder.keys()].filter((name) => !isSame(name))).toEqual([
      '2022-05-16.csv',
      '2022-05-16.seeds',
      '2022-05-18.csv',
      '2022-05-18.seeds',
      'releases.yaml',
    ]);
    expect(textOf(folder.get('2022-05-16.csv'))).toBe(
      linesOf(visitsHeader, 'V1,,82.50,"say ""hi""",new,,', 'V2,乙,2,x,new,,'),
    );
    expect(textOf(folder.get('2022-05-18.csv'))).toBe(
      linesOf(visitsHeader, 'V1,,83,a,correction,示例,Sample', 'V3,丙,3,,new,,'),
    );
  });

  test('leaves the city sound and every entry before it as it was, roots and all', () => {
    expect(rulesBroken(folder)).toEqual([]);
    const { entries } = loadDataset(visits, folder);
    expect(entries.slice(0, 3)).toEqual(loadDataset(visits, before).entries);
    expect(entries[3]).toMatchObject({
      ...{ entry: 4, kind: 'redaction', date: '2022-05-23', law },
      cells: [
        { release: '2022-05-16', key: 'V1', columns: ['host'] },
        { release: '2022-05-18', key: 'V1', columns: ['host'] },
      ],
    });
  });

  test('says of the row which cells were removed, when and under which law; its other values keep their types', () => {
    const record = loadDataset(visits, folder).releases[0]?.records[0];
    expect(record?.redacted).toEqual({ host: { on: '2022-05-23', law } });
    expect(record?.row).toMatchObject({ id: 'V1', host: null, score: 82.5, remark: 'say "hi"' });
  });

  test('is for its own row: another blank cell is still an error', () => {
    const other = makeFolder({ '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,,new,,', 'V2,,2,,new,,') });
    expect(rulesBroken(redact(other, 'V1', ['host']))).toEqual(['missing-cell']);
  });

  test('may be followed by a second one of the same row, and then the two cells alone are gone', () => {
    const twice = redact(folder, 'V1', ['remark']);
    expect(rulesBroken(twice)).toEqual([]);
    expect(Object.keys(loadDataset(visits, twice).releases[0]?.records[0]?.redacted ?? {})).toEqual(['host', 'remark']);
  });

  test('may take a note on a correction away', () => {
    expect(rulesBroken(redact(before, 'V1', ['change_note_zh', 'change_note_en']))).toEqual([]);
  });

  test('finds nothing where the cell is blank or the row is not there', () => {
    const loaded = loadDataset(visits, before);
    expect(proposeRedaction(loaded, orderOf('V3', ['remark']))).toBeNull();
    expect(proposeRedaction(loaded, orderOf('V9', ['host']))).toBeNull();
  });

  test('explains a later release whose row was published with the cell blank, and no cell that was removed from it', () => {
    const later = {
      '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,a,new,,'),
      '2022-05-18': linesOf(visitsHeader, 'V1,甲,2,b,update,,'),
      '2022-05-24': linesOf(visitsHeader, 'V1,,3,,update,,', 'V2,乙,1,,new,,'),
    };
    const rooted = redactFolder(visits, makeFolder(later), orderOf('V1', ['host', 'remark']));
    const { releases } = loadDataset(visits, rooted);
    expect(releases.map(({ removedEarlier }) => removedEarlier)).toEqual([
      undefined,
      undefined,
      [{ key: 'V1', columns: ['host', 'remark'], law, on: '2022-05-23' }],
    ]);
  });

  test('holds in later releases too: the row can be published again with the cell blank', () => {
    const bytes = bytesOf(linesOf(visitsHeader, 'V1,,90,,update,,', 'V2,,2,,update,,'));
    const facts = { dataset: visits, file: 'next.csv', bytes, reason: 'update' as const, note: law };
    const { problems } = proposeRelease({ ...facts, today: '2022-05-24' }, [loadDataset(visits, folder)]);
    expect(problems).toMatchObject([{ rule: 'missing-cell', file: 'next.csv', line: 3 }]);
  });
});

test('a column that was renamed is removed under the name it bore in each file, and the register says so', () => {
  const words = (name: string) => ({ title: { zh: name, en: name } });
  const stands = fullDataset({
    ...trialFacts,
    name: 'stands',
    title: { zh: '示例摊点', en: 'Sample stands' },
    key: ['id'],
    columns: {
      id: code(words('id')),
      owner: text({ ...words('owner'), formerly: { name: 'keeper', until: '2022-05-18' } }).nullable(),
    },
  });
  const files = { '2022-05-16': linesOf('id,keeper', 'A,示例'), '2022-05-18': linesOf('id,owner', 'A,示例') };
  const folder = redactFolder(stands, makeFolder(files), orderOf('A', ['owner']));
  expect(findProblems(stands, folder)).toEqual([]);
  const { entries, releases } = loadDataset(stands, folder);
  expect(entries.at(-1)).toMatchObject({
    cells: [
      { release: '2022-05-16', columns: ['keeper'] },
      { release: '2022-05-18', columns: ['owner'] },
    ],
  });
  expect(releases.map(({ records }) => Object.keys(records[0]?.redacted ?? {}))).toEqual([['owner'], ['owner']]);
  expect(redactedBefore({ releases }, { key: 'A', columns: ['owner'], law })).toBe('2022-05-23');
});

describe('a text that was removed', () => {
  const seedsOf = (folder: ReadonlyMap<string, Uint8Array>) => {
    const seeds = readSeeds(textOf(folder.get('2022-05-18.seeds')));
    if ('line' in seeds) throw new Error('seeds');
    return seeds;
  };
  const phone = makeFolder({ '2022-05-18': linesOf(visitsHeader, 'V1,13000000042,83,a,new,,', 'V2,x,1,,new,,') });
  const gone = redact(phone, 'V1', ['host']);
  const left = seedsOf(gone).lines[0]?.open;
  const cell = left?.get('host');
  const commitment = cell && 'commitment' in cell ? cell.commitment : '';

  test('leaves neither itself nor its seed in any file', () => {
    const seed = seedsOf(phone).lines[0]?.seed ?? '';
    const texts = [...gone.values()].map((bytes) => Buffer.from(bytes).toString('latin1'));
    const forms = ['13000000042', seed, Buffer.from(seed, 'latin1').toString('base64').slice(0, 21)];
    expect(seed.length).toBe(16);
    for (const form of forms) expect(texts.filter((one) => one.includes(form))).toEqual([]);
  });

  test('cannot be guessed with what is published: no key that is left opens its commitment', () => {
    const keys = [...(left?.values() ?? [])].flatMap((one) => ('key' in one ? [one.key] : []));
    const guesses = Array.from({ length: 100 }, (_, index) => `130000000${String(index).padStart(2, '0')}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.flatMap((key) => guesses.filter((guess) => commitText(key, guess) === commitment))).toEqual([]);
  });

  test('can be proven by whoever kept it with its key', () => {
    const opened = seedsOf(redact(phone, 'V1', ['remark'])).lines[0]?.open.get('host');
    expect(commitText(opened && 'key' in opened ? opened.key : '', '13000000042')).toBe(commitment);
  });
});

describe('a redaction is found to be tampered with', () => {
  const folder = redact(redact(before, 'V1', ['host']), 'V1', ['remark']);
  const { entries } = loadDataset(visits, folder);
  const withEntries = (changed: readonly RegisterEntry[]) =>
    rulesBroken(new Map(folder).set('releases.yaml', bytesOf(writeRegister(changed))));
  /** The chain written anew over what is left of its entries. */
  const relinked = (changed: readonly RegisterEntry[]): RegisterEntry[] =>
    changed.reduce<RegisterEntry[]>(
      (linked, { entry: _, ...facts }) => [...linked, linkEntry(facts, linked.at(-1))],
      [],
    );

  test('when one is taken out, or its law is written anew', () => {
    expect(withEntries(entries.filter(({ entry }) => entry !== 4))).toContain('register-order');
    const other = entries.map((one) => (one.kind === 'redaction' ? { ...one, law: { zh: '法', en: 'law' } } : one));
    expect(withEntries(other)).toContain('register-altered');
  });

  test('when the chain is written anew without it', () => {
    expect(withEntries(relinked(entries.filter(({ entry }) => entry !== 4)))).toContain('removal-unregistered');
    expect(withEntries(relinked(entries.slice(0, 3)))).toContain('removal-unregistered');
  });

  test('when two change places', () => {
    const [a, b, c, d, e] = entries;
    if (!a || !b || !c || !d || !e) throw new Error('five entries');
    expect(withEntries([a, b, c, e, d])).toContain('register-order');
  });

  test.each([
    ['a cell that was always empty', { release: '2022-05-18', key: 'V3', columns: ['remark'] }],
    ['a row that is not there', { release: '2022-05-16', key: 'x', columns: ['x'] }],
    ['a column that is not there', { release: '2022-05-16', key: 'V1', columns: ['x'] }],
    ['a release that is not there', { release: '2022-05-17', key: 'V1', columns: ['host'] }],
    ['a cell that another entry names', { release: '2022-05-16', key: 'V1', columns: ['host'] }],
  ])('when one is invented for %s', (_, cell) => {
    const facts = { kind: 'redaction' as const, date: '2022-05-24', law, cells: [cell] };
    expect(withEntries([...entries, linkEntry(facts, entries.at(-1))])).toEqual(['removal-unfounded']);
  });

  test('when another cell is blanked besides', () => {
    const more = textOf(folder.get('2022-05-16.csv')).replace('乙', '');
    expect(rulesBroken(new Map(folder).set('2022-05-16.csv', bytesOf(more)))).toContain('bytes-changed');
  });

  test('when the cell is filled again', () => {
    const filled = textOf(folder.get('2022-05-16.csv')).replace('V1,,', 'V1,甲,');
    const back = new Map(folder).set('2022-05-16.csv', bytesOf(filled));
    expect(rulesBroken(back)).toEqual(['removal-returned']);
    expect(loadDataset(visits, back).problems[0]).toMatchObject({
      ...{ file: 'data/visits/2022-05-16.csv', line: 2, field: 2, column: 'host' },
      slots: { entry: '4', files: 'data/visits/2022-05-16.csv data/visits/2022-05-16.seeds' },
    });
  });

  test.each([
    ['the table', ['csv'], ['2022-05-16.csv:2 host', '2022-05-16.csv:2 remark']],
    ['the seeds', ['seeds'], ['2022-05-16.seeds:2 host', '2022-05-16.seeds:2 remark']],
    ['both', ['csv', 'seeds'], ['2022-05-16.csv:2 host', '2022-05-16.csv:2 remark']],
  ])('when %s from before the removal comes back: the file is blamed, not the register', (_, endings, places) => {
    const back = new Map(folder);
    for (const ending of endings) back.set(`2022-05-16.${ending}`, bytesOf(textOf(before.get(`2022-05-16.${ending}`))));
    const { problems } = loadDataset(visits, back);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['removal-returned']));
    expect(problems.map(({ file, line, column }) => `${file.replace('data/visits/', '')}:${line} ${column}`)).toEqual(
      places,
    );
  });

  test('when an entry is invented for a cell that is not empty: that cannot be told from a file that came back', () => {
    const cells = [{ release: '2022-05-16', key: 'V2', columns: ['host'] }];
    const facts = { kind: 'redaction' as const, date: '2022-05-24', law, cells };
    expect(withEntries([...entries, linkEntry(facts, entries.at(-1))])).toEqual(['removal-returned']);
  });
});
