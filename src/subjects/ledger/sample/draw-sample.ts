import { posix } from 'node:path';
import { picturesFolder } from '../../../releases/files/pictures.ts';
import { sha256 } from '../../../releases/register/hash.ts';
import { drawAlbum } from '../../../releases/sample/pictures/draw.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { ledger } from '../dataset.ts';
import { drawReleases, sampleProblems, writeRelease } from './ledger-series.ts';

/** The sample ledger: 13,989 invented problems in the areas of the sample, and the drawings that some of them show. */
export function drawSample(): SubjectSample {
  const album = drawAlbum();
  const releases = drawReleases(sampleProblems, album);
  const named = new Set(releases.flat().flatMap((row) => [row.picture_before, row.picture_after]));
  const drawings = album.drawings.filter(({ file }) => named.has(file));
  const pictures = new Map(drawings.map(({ file, svg }) => [file, sha256(svg)]));
  return {
    series: [{ dataset: ledger, releases: releases.map(writeRelease), pictures }],
    files: new Map(
      drawings.map(({ file, svg }) => [posix.join(ledger.name, picturesFolder, file), new TextEncoder().encode(svg)]),
    ),
  };
}
