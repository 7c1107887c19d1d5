import { seedRandom, type Random } from '../../src/core/random.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { blankCells } from '../../src/releases/read/blank-cells.ts';
import { proposeRelease } from '../../src/releases/register/propose-release.ts';
import { readRegister, registerFile } from '../../src/releases/register/register.ts';
import { readFile, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { readArticleRegister } from '../../src/texts/record/article-register.ts';
import { bytesOf, textOf } from './file-text.ts';
import { inputFrom, inTime } from './random-texts.ts';
import { tryOut, type Trial } from './tally.ts';

/** Random tables handed in as releases. */
export function tryTables(loaded: readonly LoadedDataset[], today: string, seed: number, count: number): Trial[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const { dataset, releases } = random.pick(loaded);
    const sound = releases.at(-1);
    const bytes = bytesOf(inputFrom(textOf(sound?.bytes ?? new Uint8Array()), random));
    return tryOut(
      'random table',
      `seed ${seed}, table ${index}, ${dataset.name}: ${JSON.stringify(textOf(bytes).slice(0, 400))}`,
      () =>
        inTime(() => {
          const note = { zh: '示例', en: 'Sample' };
          const { problems } = proposeRelease(
            { dataset, file: 'attack.csv', bytes, reason: 'correction', note, today },
            loaded,
          );
          if (problems.length > 0) return 'caught';
          return isBlankedRight(dataset, bytes, random) ? 'harmless' : 'missed';
        }),
    );
  });
}

/** Blanks one cell of a file that was accepted: read again, only that cell may differ. */
function isBlankedRight(dataset: Dataset, bytes: Uint8Array, random: Random): boolean {
  const release = '2099-01-01';
  const before = readFile(dataset, 'attack.csv', release, bytes);
  if (before.records.length === 0) return true;
  const record = random.pick(before.records);
  const field = random.integer(0, before.header.length - 1);
  const name = before.header[field];
  const blanked = blankCells('attack.csv', bytes, new Map([[record.spreadsheetRow - 1, [field]]]));
  if (blanked.bytes === null) return false;
  const after = readFile(dataset, 'attack.csv', release, blanked.bytes);
  const cells = (records: typeof before.records) =>
    records.map(({ printed }, row) =>
      Object.entries(printed).map(([column, cell]) =>
        row === before.records.indexOf(record) && column === name ? null : cell,
      ),
    );
  return JSON.stringify(cells(before.records)) === JSON.stringify(cells(after.records));
}

/** Random registers, of releases and of articles. */
export function tryRegisters(
  folders: readonly { files: ReadonlyMap<string, Uint8Array> }[],
  articles: string,
  seed: number,
  count: number,
): Trial[] {
  const random = seedRandom(seed);
  const sound = [...folders.map(({ files }) => textOf(files.get(registerFile) ?? new Uint8Array())), articles];
  return Array.from({ length: count }, (_, index) => {
    const text = inputFrom(random.pick(sound), random);
    return tryOut('random register', `seed ${seed}, register ${index}: ${JSON.stringify(text.slice(0, 400))}`, () =>
      inTime(() => {
        const found = [readRegister(registerFile, text), readArticleRegister(text)];
        return found.every(({ problems }) => problems.length > 0) ? 'caught' : 'harmless';
      }),
    );
  });
}
