import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { proposeRelease } from '../../src/releases/register/propose-release.ts';
import { registerFile, seedsFile, tableFile, writeRegister } from '../../src/releases/register/register.ts';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import type { LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import type { City } from '../city.ts';
import type { CityInMemory } from './city-in-memory.ts';
import type { AttackedArticle } from './payload-articles.ts';
import { attackedEntries } from './payload-list.ts';
import { attackedObservations } from './payload-observations.ts';
import { passableTable, type AttackedRow } from './payload-table.ts';
import { payloads } from './payloads.ts';
import { registerTexts } from './register-texts.ts';
import type { Trial } from './tally.ts';

/** The day of the attacked releases: the Monday of the issue that they make. */
const today = '2025-06-30';

const loadedOf = ({ datasets }: LoadedCity, name: string): LoadedDataset => {
  const found = datasets.find(({ dataset }) => dataset.name === name);
  if (!found) throw new Error(`The city has no dataset ${name}.`);
  return found;
};

export interface AttackedCity {
  folder: string;
  entries: AttackedRow[];
  trials: Trial[];
}

/** A copy of a city in which every text that passed the check holds an attack. */
export function writeAttackedCity(
  folder: string,
  city: City,
  loaded: LoadedCity,
  inMemory: CityInMemory,
  articles: readonly AttackedArticle[],
): AttackedCity {
  mkdirSync(folder, { recursive: true });
  cpSync(join(city.folder, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(join(city.folder, 'data'), join(folder, 'data'), { recursive: true });
  const settings = pathToFileURL(join(city.folder, 'site.config.ts')).href;
  writeFileSync(join(folder, 'site.config.ts'), `export { default } from ${JSON.stringify(settings)};\n`);
  for (const { slug, text } of articles) writeFileSync(join(folder, 'content/articles/zh', `${slug}.mdx`), text);
  registerTexts(join(folder, 'content'), today);

  const list = loadedOf(loaded, 'red-black-list');
  const entries = passableTable(list.dataset, attackedEntries(), [], loaded.datasets, today);
  publish(folder, list, [entries.bytes]);

  const observations = loadedOf(loaded, 'observations');
  const columns = Object.keys(observations.dataset.columns);
  const kept =
    observations.releases.at(-1)?.records.map(({ printed }) => columns.map((column) => printed[column] ?? '')) ?? [];
  const figures = passableTable(observations.dataset, attackedObservations(), kept, loaded.datasets, today);
  publish(folder, observations, [figures.bytes]);

  const notes = publishNotes(folder, loaded, inMemory);
  return { folder, entries: entries.rows, trials: [...entries.trials, ...figures.trials, ...notes] };
}

/** The register after files were registered one after another, each with a note of its own; and the files by name. */
function register(
  loaded: LoadedDataset,
  files: readonly Uint8Array[],
  notes: readonly string[],
): Map<string, Uint8Array> {
  const written = new Map<string, Uint8Array>();
  let whole = loaded;
  files.forEach((bytes, index) => {
    const note = { zh: notes[index] ?? '', en: notes[index] ?? '' };
    const facts = { dataset: loaded.dataset, file: 'attack.csv', bytes, reason: 'update' as const, note, today };
    // Attacks are registered whatever the proposal says against them: the check is what is tried.
    const { entry, registered } = proposeRelease(facts, [whole]);
    whole = { ...whole, entries: [...whole.entries, entry], releases: [...whole.releases, registered] };
    written.set(tableFile(entry.release), registered.bytes).set(seedsFile(entry.release), registered.seeds);
  });
  return written.set(registerFile, new TextEncoder().encode(writeRegister(whole.entries)));
}

function publish(
  folder: string,
  loaded: LoadedDataset,
  files: readonly Uint8Array[],
  notes: readonly string[] = ['示例'],
): void {
  for (const [name, bytes] of register(loaded, files, notes))
    writeFileSync(join(folder, 'data', loaded.dataset.name, name), bytes);
}

/** Releases of a code list that change nothing, each with an attack as its note where the check lets it pass. */
function publishNotes(folder: string, loaded: LoadedCity, inMemory: CityInMemory): Trial[] {
  const editions = loadedOf(loaded, 'editions');
  const target = inMemory.datasets.find(({ dataset }) => dataset === editions.dataset);
  const bytes = editions.releases.at(-1)?.bytes ?? new Uint8Array();
  const passes = (note: string): boolean =>
    target !== undefined &&
    inMemory.problemsWith({ ...target, files: new Map([...target.files, ...register(editions, [bytes], [note])]) })
      .length === 0;
  const passed = payloads.filter(passes);
  publish(
    folder,
    editions,
    passed.map(() => bytes),
    passed,
  );
  return Array.from({ length: payloads.length - passed.length }, () => ({
    name: 'note of a release',
    outcome: 'caught' as const,
    evidence: 'note',
  }));
}
