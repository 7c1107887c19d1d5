import { posix } from 'node:path';
import { picturesFolder } from '../../../releases/files/pictures.ts';
import { sha256 } from '../../../releases/register/hash.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { redBlackList as dataset } from '../dataset.ts';
import { redaction } from './cases.ts';
import { makeListSeries } from './list-series.ts';
import { drawAlbum } from './pictures/draw.ts';

/** The sample weeks of the list, and the pictures of its entries. */
export function drawSample(): SubjectSample {
  const album = drawAlbum();
  const { id: key, ...removed } = redaction;
  const pictures = new Map(album.drawings.map(({ file, svg }) => [file, sha256(svg)]));
  return {
    series: [{ dataset, releases: makeListSeries(album), redactions: [{ key, ...removed }], pictures }],
    files: new Map(
      album.drawings.map(({ file, svg }) => [
        posix.join(dataset.name, picturesFolder, file),
        new TextEncoder().encode(svg),
      ]),
    ),
  };
}
