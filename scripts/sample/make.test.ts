import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { redBlackList } from '../../src/subjects/red-black-list/dataset.ts';

const dataFolder = join(import.meta.dirname, '../../data');

test('each objection is settled on grounds of its own, which no other note of the week displaces', () => {
  const { releases } = loadDataset(redBlackList, readFolder(join(dataFolder, redBlackList.name)));
  const rows = releases
    .flatMap(({ records }) => records.map(({ row }) => row))
    .filter(({ objection }) => objection === 'upheld' || objection === 'rejected');
  const settling = rows.filter(({ id }, index) => rows.findIndex((row) => row['id'] === id) === index);
  const grounds = settling.map((row) => `${String(row['change_note_zh'])} ${String(row['change_note_en'])}`);
  expect(
    grounds.filter((text) => !/^异议(不|部分)?成立：.+ The objection is (rejected|upheld).*: .+/.test(text)),
  ).toEqual([]);
  expect(new Set(grounds).size).toBe(11);
});

test('what is put in by hand fits the entry that was drawn', () => {
  const { dataset, releases } = loadDataset(redBlackList, readFolder(join(dataFolder, redBlackList.name)));
  const state = foldReleases(dataset, releases);
  const told = [
    'W27-B03',
    'W29-B03',
    'W33-B01',
    'W33-B03',
    'W36-B04',
    'W37-B06',
    'W40-B01',
    'W41-B04',
    'W47-B02',
    'W47-B07',
    'W48-B02',
  ].map((id) => {
    const row = state?.get(`2026-${id}`)?.row;
    return `${id} ${row?.['area']} ${row?.['category']} ${row?.['status']} ${row?.['objection']}`;
  });
  expect(told).toEqual([
    'W27-B03 S05 garbage delisted none',
    'W29-B03 S02 market withdrawn none',
    'W33-B01 S01 small-store delisted none',
    'W33-B03 S05 garbage withdrawn upheld',
    'W36-B04 S05 dust delisted upheld',
    'W37-B06 S08 dust withdrawn none',
    'W40-B01 S01 residential verified none',
    'W41-B04 S05 small-store withdrawn upheld',
    'W47-B02 S01 public-toilet listed none',
    'W47-B07 S05 garbage listed filed',
    'W48-B02 S01 public-toilet listed none',
  ]);
});
