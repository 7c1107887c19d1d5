import { seedRandom, type Random } from '../../src/core/random.ts';
import { removableColumns } from '../../src/releases/define/define-dataset.ts';
import { proposeRelease, type ProposedRelease } from '../../src/releases/register/propose-release.ts';
import { proposeRedaction } from '../../src/releases/register/redact.ts';
import { readRegister, registerFile, tableFile } from '../../src/releases/register/register.ts';
import { readTable, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
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
          const proposed = proposeRelease(
            { dataset, file: 'attack.csv', bytes, reason: 'correction', note, today },
            loaded,
          );
          if (proposed.problems.length > 0) return 'caught';
          return isBlankedRight(proposed, random) ? 'harmless' : 'missed';
        }),
    );
  });
}

/** Removes one cell of a table that was accepted: read again, only that cell may differ, under the same root. */
function isBlankedRight({ whole, registered }: ProposedRelease, random: Random): boolean {
  const { dataset, entries } = whole;
  const before = { dataset, entries, releases: [...whole.releases.slice(0, -1), registered] };
  const cells = registered.records.flatMap(({ key, printed }) =>
    removableColumns(dataset).flatMap((column) => (printed[column] ? [{ key, column }] : [])),
  );
  if (cells.length === 0) return true;
  const { key, column } = random.pick(cells);
  const law = { zh: '示例', en: 'Sample' };
  const proposed = proposeRedaction(before, { key, columns: [column], law, on: registered.entry.date });
  if (proposed === null) return false;
  const { release } = registered.entry;
  const bytes = proposed.files.get(tableFile(release)) ?? new Uint8Array();
  const after = readTable({ dataset, file: 'attack.csv', release, removals: [] }, bytes);
  const printed = registered.records.map((record) =>
    record.key === key ? { ...record.printed, [column]: null } : record.printed,
  );
  return JSON.stringify(after.records.map((record) => record.printed)) === JSON.stringify(printed);
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
