// npm run sample: draws the sample data of the subjects anew and writes their folders of data/.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { registerSeries } from '../../src/releases/sample/register-series.ts';
import { loadDataset, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import * as subjects from '../../src/subjects/data.ts';
import * as samples from '../../src/subjects/samples.ts';
import type { SubjectData } from '../../src/subjects/subject-data.ts';
import { beginCommand } from '../begin-command.ts';
import { changeCity } from '../change-city.ts';

/** Every file of the sample data by its path below `data/`. Throws where a rule of the data is broken. */
export function makeSample(dataFolder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, drawSample] of Object.entries(samples)) {
    const { series, files: others = new Map<string, Uint8Array>() } = drawSample();
    const needed = neededBy(name, dataFolder);
    for (const one of series) {
      for (const [file, bytes] of registerSeries(one, needed)) files.set(posix.join(one.dataset.name, file), bytes);
    }
    for (const [path, bytes] of others) files.set(path, bytes);
  }
  return files;
}

/** The data that a subject rests on, as it is published. */
function neededBy(name: string, dataFolder: string): LoadedDataset[] {
  const all: [string, SubjectData][] = Object.entries(subjects);
  const needs = all.find(([one]) => one === name)?.[1].needs ?? [];
  return all
    .flatMap(([, subject]) => (needs.includes(subject.name) ? subject.datasets : []))
    .map((dataset) => loadDataset(dataset, readFolder(join(dataFolder, dataset.name))));
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
