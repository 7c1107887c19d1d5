import { join } from 'node:path';
import { checkDataset, codesEver } from '../../src/releases/check/check-dataset.ts';
import { problemText } from '../../src/releases/check/problem.ts';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { drawAlbum } from '../../src/releases/sample/pictures/draw.ts';
import type { SeriesRelease } from '../../src/releases/sample/register-series.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { areas, ledger } from '../../src/subjects/data.ts';
import { makeFolder } from './make-releases.ts';

const areasFolder = join(import.meta.dirname, '../../data/areas');

/**
 * What is wrong with a drawn ledger: its releases are loaded and checked once, as the build does. To register them one by one
 * would check all that came before with each.
 */
export function checkSampleLedger(releases: readonly SeriesRelease[]): string[] {
  const known = areas.datasets.map((dataset) => loadDataset(dataset, readFolder(areasFolder)));
  const pictures = new Map(drawAlbum().drawings.map(({ file, svg }) => [file, sha256(svg)]));
  const folder = makeFolder(Object.fromEntries(releases.map(({ day, csv }) => [day, csv])));
  return ledger.datasets.flatMap((dataset) => {
    const loaded = loadDataset({ ...dataset, provenance: 'sample' }, folder, pictures);
    const codes = codesEver([...known, loaded]);
    const problems = [...loaded.problems, ...checkDataset(loaded, { codes, asOf: releases.at(-1)?.day ?? '' })];
    return problems.slice(0, 20).map((one) => problemText(one, 'en'));
  });
}
