// npm run sample: draws the sample series of the list and the monthly ranking anew and writes their folders of data/.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { picturesFolder } from '../../src/releases/files/pictures.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { registerSeries } from '../../src/releases/sample/register-series.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { areas } from '../../src/subjects/areas/dataset.ts';
import { adjustments } from '../../src/subjects/rankings/datasets/adjustments.ts';
import { inspections } from '../../src/subjects/rankings/datasets/inspections.ts';
import { scoring } from '../../src/subjects/rankings/datasets/scoring.ts';
import { makeAdjustmentsSeries } from '../../src/subjects/rankings/sample/adjustments-series.ts';
import { makeInspectionsSeries } from '../../src/subjects/rankings/sample/inspections-series.ts';
import { makeScoringSeries } from '../../src/subjects/rankings/sample/scoring-series.ts';
import { redBlackList } from '../../src/subjects/red-black-list/dataset.ts';
import { redaction } from '../../src/subjects/red-black-list/sample/cases.ts';
import { makeListSeries } from '../../src/subjects/red-black-list/sample/list-series.ts';
import { drawAlbum } from '../../src/subjects/red-black-list/sample/pictures/draw.ts';
import { beginCommand } from '../begin-command.ts';
import { changeCity } from '../change-city.ts';

/** Every file of the sample series by its path below `data/`. Throws where a rule of the data is broken. */
export function makeSample(dataFolder: string): Map<string, Uint8Array> {
  const others = [loadDataset(areas, readFolder(join(dataFolder, areas.name)))];
  const album = drawAlbum();
  const { id: key, ...removed } = redaction;
  const pictures = new Map(album.drawings.map(({ file, svg }) => [file, sha256(svg)]));
  const series = [
    { dataset: scoring, releases: makeScoringSeries() },
    { dataset: inspections, releases: makeInspectionsSeries() },
    { dataset: adjustments, releases: makeAdjustmentsSeries() },
    { dataset: redBlackList, releases: makeListSeries(album), redactions: [{ key, ...removed }], pictures },
  ];
  const drawings = new Map(
    album.drawings.map(({ file, svg }) => [posix.join(picturesFolder, file), new TextEncoder().encode(svg)]),
  );
  const folders = [
    ...series.map((one) => ({ name: one.dataset.name, files: registerSeries(one, others) })),
    { name: redBlackList.name, files: drawings },
  ];
  return new Map(
    folders.flatMap(({ name, files }) =>
      [...files].map(([file, bytes]): [string, Uint8Array] => [posix.join(name, file), bytes]),
    ),
  );
}

if (process.argv[1] === import.meta.filename) {
  const { locale } = beginCommand({
    name: 'npm run sample',
    does: {
      zh: '重新生成红黑榜和评比的示例数据，写入 data/。',
      en: 'Draws the sample series of the red and black list and the ranking anew and writes them into data/.',
    },
  });
  const dataFolder = resolve('data');
  await changeCity({ folder: resolve('.'), locale, command: 'sample' }, (write) => {
    const files = makeSample(dataFolder);
    const folders = new Set([...files.keys()].map((path) => posix.dirname(path)));
    const before = [...folders].flatMap((folder) =>
      namesIn(join(dataFolder, folder)).map((name) => posix.join(folder, name)),
    );
    const gone = before
      .filter((path) => !files.has(path) && !folders.has(path))
      .map((path): [string, null] => [join(dataFolder, path), null]);
    write(
      new Map<string, Uint8Array | null>([
        ...[...files].map(([path, bytes]): [string, Uint8Array] => [join(dataFolder, path), bytes]),
        ...gone,
      ]),
    );
    console.log(locale === 'zh' ? `已写好 ${files.size} 个文件。` : `${files.size} files are as they should be.`);
  });
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}
