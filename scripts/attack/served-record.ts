import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../../src/core/release-files.ts';
import { pictureCells, picturesFolder } from '../../src/releases/files/pictures.ts';
import { releaseContent } from '../../src/releases/files/release-content.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import { publicRegister } from '../../src/releases/register/public-register.ts';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import type { LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { articlesRecord } from '../../src/texts/record/articles-record.ts';
import { readRecord, readRecordFiles } from '../../src/texts/record/read-record.ts';
import type { City } from '../city.ts';

/** Files by their address on the site. */
export type ServedFiles = Map<string, Buffer>;

/** Everything that `verify` reads of a city, as a build serves it. */
export function servedRecord(city: City, loaded: LoadedCity): ServedFiles {
  const files: ServedFiles = new Map();
  const { asOf } = loaded;
  for (const copy of publishedCopies(loaded)) serveDataset(files, copy, asOf, city.dataFolder);
  const texts = readRecordFiles(join(city.folder, 'content'));
  const articles = articlesRecord({ ...readRecord(texts), articles: texts.articles }, asOf);
  for (const [file, bytes] of articles.files) files.set(`data/register/${file}`, Buffer.from(bytes));
  files.set('data/register/articles.json', json(articles.record));
  const datasets = loaded.datasets.map(({ dataset }) => dataset.name);
  return files.set('data/register/index.json', json({ format: 'gongwei-record/1', asOf, datasets, articles: true }));
}

const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

function serveDataset(files: ServedFiles, loaded: LoadedDataset, asOf: string, dataFolder: string): void {
  const { dataset, releases } = loaded;
  const folder = `data/${dataset.name}`;
  const newest = releases.at(-1);
  for (const release of releases)
    for (const { kind, name } of releaseFiles(dataset)) {
      const bytes = Buffer.from(releaseContent(dataset, release, kind));
      files.set(`${folder}/${release.entry.release}/${name}`, bytes);
      if (release === newest) files.set(`${folder}/latest/${name}`, bytes);
    }
  if (newest) files.set(`${folder}/latest.csv`, Buffer.from(newest.bytes));
  files.set(`${folder}/register.json`, json(publicRegister(loaded, asOf)));
  for (const { picture } of pictureCells(dataset, releases)) {
    const bytes = readFileSync(join(dataFolder, dataset.name, picturesFolder, picture));
    files.set(`${folder}/${picturesFolder}/${picture}`, bytes);
  }
}
