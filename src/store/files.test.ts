import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { blackEntry, listCsv, pictureName, redEntry, verification } from '../../tests/support/list-entries.ts';
import { textOf } from '../../tests/support/make-releases.ts';
import { makeListCity } from '../../tests/support/trial-city.ts';
import { writeTable } from '../files/write-table.ts';
import { inBoth } from '../i18n/in-both.ts';
import { expiringColumns } from '../releases/define/define-dataset.ts';
import { readFolder } from '../releases/files/folder-files.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { sha256 } from '../releases/register/hash.ts';
import { proposeRedaction } from '../releases/register/redact.ts';
import { writeRegister } from '../releases/register/register.ts';
import { loadDataset } from '../releases/state/load-dataset.ts';
import { redBlackList } from '../subjects/red-black-list/dataset.ts';

vi.mock('#settings', () => import('../../tests/support/list-site.ts'));

const pictures = {
  gone: '<svg><title>gone</title></svg>',
  shown: '<svg><title>shown</title></svg>',
  old: '<svg><title>old</title></svg>',
};
const [gone, shown, old] = [
  pictureName('gone', pictures.gone),
  pictureName('shown', pictures.shown),
  pictureName('old', pictures.old),
];
const notes = { change_note_zh: '示例说明乙', change_note_en: 'Sample note B' };
const reason = { change_note_zh: '示例：登错了', change_note_en: 'Sample: listed by mistake' };

const displayed = {
  display_until: '2022-05-23',
  picture_before: gone,
  subdistrict_zh: '示例街道',
  subdistrict_en: 'Sample Street',
};
const reply = { reply_zh: '示例：“已经\n改好”', reply_en: 'Sample: "mended, and\ncleaned"' };
const ended = [
  blackEntry(displayed),
  blackEntry({ ...displayed, ...verification, ...reply, ...notes, status: 'delisted', change: 'update' }),
];
const withdrawn = [
  redEntry({ place_zh: '示例花园', place_en: 'Sample garden' }),
  redEntry({ place_zh: '示例花园', place_en: 'Sample garden', status: 'withdrawn', change: 'withdrawn', ...reason }),
];
const kept = (cells = {}) =>
  blackEntry({
    id: '2022-W20-B02',
    place_zh: '在榜市场',
    place_en: 'Listed place',
    responsible_unit_zh: '在榜单位',
    responsible_unit_en: 'Listed unit',
    deed_zh: '在榜事由',
    deed_en: 'Listed deed',
    basis_regulation_zh: '在榜依据',
    basis_regulation_en: 'Listed basis',
    basis_standard_zh: '在榜标准',
    basis_standard_en: 'Listed clause',
    picture_before: old,
    ...cells,
  });

const city = makeListCity(
  {
    '2022-05-18': listCsv(...ended.slice(0, 1), kept(), ...withdrawn.slice(0, 1)),
    '2022-05-19': listCsv(kept({ picture_before: shown, change: 'update' })),
    '2022-05-24': listCsv(...ended.slice(1), ...withdrawn.slice(1)),
  },
  { [gone]: pictures.gone, [shown]: pictures.shown, [old]: pictures.old },
);
// What the law had removed from the entry that is still listed.
const folder = join(city, 'data/red-black-list');
const before = loadDataset(redBlackList, readFolder(folder));
const law = { zh: '示例条例', en: 'Sample Act' };
const order = { key: '2022-W20-B02', columns: ['basis_standard_zh', 'basis_standard_en'], law, on: '2022-05-24' };
const redaction = proposeRedaction(before, order);
for (const [file, bytes] of redaction?.files ?? []) if (bytes) writeFileSync(join(folder, file), bytes);
writeFileSync(
  join(folder, 'releases.yaml'),
  writeRegister([...before.entries, ...(redaction ? [redaction.entry] : [])]),
);
process.env['SITE_CITY'] = city;
process.env['SITE_TODAY'] = '2022-05-24';
const { datasetPaths, fileContent, filePaths, latestFile, pictureContent, picturePaths, registerText } =
  await import('./files.ts');
const { newestRowsByKey, publishedDataset } = await import('./city.ts');
const { publishedRegisters, recordFiles, registerJson } = await import('./record.ts');
const { comparedReleases, rowNames } = await import('./releases.ts');
const { statesOf, stateTable } = await import('./states.ts');

/** All that is told in a file: of a workbook, its parts. Parquet keeps short texts as they are. */
const textIn = (bytes: Uint8Array): string =>
  textOf(bytes).startsWith('PK') ? Object.values(unzipSync(bytes)).map(textOf).join('\n') : textOf(bytes);

/** Every text of the entries that have ended, but the reason of the withdrawal. */
const goneTexts = [...ended, ...withdrawn].flatMap((entry) =>
  expiringColumns(redBlackList).flatMap((name) => {
    const cell = Object.entries(entry).find(([key]) => key === name)?.[1] ?? '';
    return cell === '' || Object.values(reason).includes(cell)
      ? []
      : [cell, JSON.stringify(cell).slice(1, -1), cell.replaceAll('"', '""')];
  }),
);
const { dataset, newest, differenceAt, releases } = publishedDataset(redBlackList);
const name = dataset.name;
const decoded = (file: { release: string; file: string }) => textOf(fileContent(name, file.release, file.file));

describe('of an entry that has ended', () => {
  test('no byte is left in any file of the dataset', () => {
    expect(goneTexts.length).toBeGreaterThan(30);
    expect(filePaths()).toHaveLength(24);
    const published = publishedDataset(redBlackList);
    const stateFiles = statesOf(published).map((state) => {
      const { table, facts } = stateTable(
        published,
        state,
        inBoth((locale) => `https://portal.example/${locale}/`),
      );
      return writeTable(state.format, table, facts);
    });
    expect(stateFiles.length).toBeGreaterThan(3);
    const files = [
      ...filePaths().map(decoded),
      ...datasetPaths().map(() => textOf(latestFile(name))),
      ...stateFiles.map(textIn),
      registerText(name),
      registerJson(name),
    ];
    for (const file of files) expect(goneTexts.filter((text) => file.includes(text))).toEqual([]);
  });

  test('nothing is left in rows, the newest state, differences, names and codes, which all pages are made of', () => {
    const names = (['zh', 'en'] as const).map((locale) =>
      rowNames(dataset, comparedReleases(publishedDataset(dataset)), locale),
    );
    const seen = JSON.stringify([
      releases.map(({ records }) => records),
      [...newest],
      releases.map(({ entry }) => differenceAt(entry.release)),
      names,
      [...newestRowsByKey()].map(([, known]) => [...known]),
    ]);
    expect(goneTexts.filter((text) => seen.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    expect(seen).toContain('Listed deed');
    expect(seen).toContain('Sample: listed by mistake');
  });

  test('no picture is served; of the others those are that any release names', () => {
    expect(
      picturePaths()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([old, shown].sort());
    const { bytes, type } = pictureContent(name, shown);
    expect([textOf(bytes), type]).toEqual([pictures.shown, 'image/svg+xml']);
    expect(() => pictureContent(name, gone)).toThrow(`There is no picture red-black-list/${gone} to be shown.`);
  });
});

describe('the files of a redacted copy', () => {
  test('have another key where bytes, seeds, what was removed or what has ended are others', () => {
    const [release] = releases;
    if (!release) throw new Error('There is no release.');
    const others = [{ sha256: '' }, { seeds: new Uint8Array(1) }, { removals: [] }, { ended: [] }];
    const keys = [release, ...others.map((other) => ({ ...release, ...other }))].map(contentKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have the hashes that SHA256SUMS gives', () => {
    for (const { release } of filePaths().filter(({ file }) => file === 'SHA256SUMS')) {
      const [comment, ...lines] = decoded({ release, file: 'SHA256SUMS' })
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  '));
      expect(comment?.[0]).toMatch(/^# For transport only, made on the day of the build. Cite the root/);
      expect(lines.map(([, file]) => file).at(-1)).toBe('red-black-list.sample.seeds.txt');
      expect(lines).toHaveLength(4);
      for (const [hash, file = ''] of lines) expect(sha256(fileContent(name, release, file))).toBe(hash);
    }
  });

  test('say so in the JSON by reason, and the root is the registered one', () => {
    const json = (release: string) => JSON.parse(decoded({ release, file: 'red-black-list.sample.json' }));
    const root = (index: number) => releases[index]?.entry.root;
    const removal = { key: '2022-W20-B02', columns: ['basis_standard_zh', 'basis_standard_en'], law, on: '2022-05-24' };
    const byLaw = { why: 'law', cells: 2, on: '2022-05-24' };
    expect(json('2022-05-18')).toMatchObject({
      root: root(0),
      blank_cells: [
        byLaw,
        { why: 'display-ended', cells: 13, on: '2022-05-24' },
        { why: 'withdrawn', cells: 6, on: '2022-05-24' },
      ],
      removed_by_law: [removal],
      removed_by_law_earlier: [],
    });
    expect(json('2022-05-19')).toMatchObject({ root: root(1), blank_cells: [byLaw], removed_by_law: [removal] });
  });

  test('are counted for the whole dataset as the files together are, and a row has its own address', () => {
    const [{ blank, pathOf } = { blank: [], pathOf: String }] = publishedRegisters();
    const counts = blank.map(({ why, rows, cells }) => [why, rows, cells]);
    const { files } = JSON.parse(registerJson(name));
    const cellsOf = (why: string) =>
      files
        .flatMap(({ removed }: { removed: { why: string; columns: string[] }[] }) => removed)
        .filter((one: { why: string }) => one.why === why)
        .reduce((sum: number, { columns }: { columns: string[] }) => sum + columns.length, 0);
    expect(counts).toEqual([
      ['law', 1, cellsOf('law')],
      ['display-ended', 1, cellsOf('display-ended')],
      ['withdrawn', 1, cellsOf('withdrawn')],
    ]);
    expect([pathOf('2022-W20-B02'), pathOf('none')]).toEqual(['red-black-list/2022-W20-B02', 'data/red-black-list']);
  });

  test('have their checksums under both names', () => {
    const sums = fileContent(name, '2022-05-18', 'SHA256SUMS');
    expect(fileContent(name, '2022-05-18', 'SHA256SUMS.txt')).toEqual(sums);
  });

  test('are under latest as under the newest release', () => {
    expect(latestFile(name)).toEqual(fileContent(name, '2022-05-24', 'red-black-list.sample.csv'));
    expect(fileContent(name, 'latest', 'red-black-list.sample.seeds.txt')).toEqual(releases.at(-1)?.seeds);
  });
});

describe('the record', () => {
  test('is the register as it is in the repository, and as verify reads it', () => {
    const written = readFileSync(join(city, 'data', name, 'releases.yaml'), 'utf8');
    expect(registerText(name)).toBe(written);
    const { entries, head, asOf } = JSON.parse(registerJson(name));
    expect(entries).toEqual(parse(written));
    expect(entries.at(-1)).toMatchObject({ entry: 4, kind: 'redaction', law });
    expect([head, asOf]).toEqual([entries.at(-1).sha256, '2022-05-24']);
  });

  test('gives for each release the files as they are served, with their hashes', () => {
    const { files } = JSON.parse(registerJson(name));
    expect(files).toHaveLength(3);
    for (const { release, csv, seeds, sums, csv_sha256, seeds_sha256 } of files) {
      const bytesAt = (address: string) => {
        const [folder = '', file = ''] = address.split('/');
        expect(folder).toBe(release);
        return fileContent(name, folder, file);
      };
      expect([sha256(bytesAt(csv)), sha256(bytesAt(seeds))]).toEqual([csv_sha256, seeds_sha256]);
      expect(textOf(bytesAt(sums))).toContain(`${seeds_sha256}  ${seeds.split('/')[1]}\n`);
    }
  });

  test('names every dataset of the city, which has no articles', () => {
    const [[file, index] = []] = recordFiles();
    expect([file, recordFiles().size]).toEqual(['index.json', 1]);
    expect(JSON.parse(String(index))).toEqual({
      ...{ format: 'gongwei-record/1', asOf: '2022-05-24' },
      ...{ datasets: ['red-black-list'], articles: false },
    });
  });
});
