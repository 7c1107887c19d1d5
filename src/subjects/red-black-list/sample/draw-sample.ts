import { posix } from 'node:path';
import { picturesFolder } from '../../../releases/files/pictures.ts';
import { sha256 } from '../../../releases/register/hash.ts';
import { drawAlbum } from '../../../releases/sample/pictures/draw.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { redBlackList as dataset } from '../dataset.ts';
import { redaction } from './cases.ts';
import { makeListSeries } from './list-series.ts';

// The sample was published before its registers had roots.
const follows = {
  on: '2026-11-26',
  release: '2026-11-23',
  sha256: 'e36baf1695d90c79ce13157be70606cd65f303c05b26f8b00fa463b88250a0a5',
};

/** The sample weeks of the list, and the pictures of its entries. */
export function drawSample(): SubjectSample {
  const album = drawAlbum();
  const { id: key, ...removed } = redaction;
  const pictures = new Map(album.drawings.map(({ file, svg }) => [file, sha256(svg)]));
  return {
    series: [{ dataset, releases: makeListSeries(album), redactions: [{ key, ...removed }], pictures, follows }],
    files: new Map(
      album.drawings.map(({ file, svg }) => [
        posix.join(dataset.name, picturesFolder, file),
        new TextEncoder().encode(svg),
      ]),
    ),
  };
}
