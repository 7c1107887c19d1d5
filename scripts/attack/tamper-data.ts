import { itemAt, seedRandom, type Random } from '../../src/core/random.ts';
import type { RegisterEntry } from '../../src/releases/define/release-entry.ts';
import { readRegister, registerFile } from '../../src/releases/register/register.ts';
import type { CityInMemory, DatasetFiles } from './city-in-memory.ts';
import { damage, damages } from './damage-bytes.ts';
import { tryOut, type Outcome, type Trial } from './tally.ts';
import { tamperings } from './tamper-registers.ts';

/** Changes files and registers of a sound city `count` times, one change a trial: none may pass unseen. */
export function tamperWithData(city: CityInMemory, seed: number, count: number): Trial[] {
  const random = seedRandom(seed);
  const trials: Trial[] = [];
  while (trials.length < count) {
    const target = itemAt(city.datasets, random.integer(0, city.datasets.length - 1));
    const change = random.chance(0.5) ? damageFile(target, random) : tamper(target, random);
    if (!change || isSame(target, change.changed)) continue;
    const { name, changed, where } = change;
    const evidence = `seed ${seed}, trial ${trials.length}: ${target.dataset.name}, ${name}${where}`;
    trials.push(tryOut(name, evidence, () => outcomeOf(city, target, changed)));
  }
  return trials;
}

interface Change {
  name: string;
  where: string;
  changed: DatasetFiles;
}

/** One file of a dataset, damaged: a release, the register or a picture. */
function damageFile(target: DatasetFiles, random: Random): Change {
  const [kind = '', how = (bytes: Uint8Array) => bytes] = random.pick(Object.entries(damages));
  const part = target.pictures.size > 0 && random.chance(0.2) ? 'pictures' : 'files';
  const [file = '', bytes = new Uint8Array()] = random.pick([...target[part]]);
  const sort = part === 'pictures' ? 'picture' : sortOf(file);
  const changed = { ...target, [part]: new Map([...target[part], [file, damage(bytes, how, random)]]) };
  return { name: `${sort}: ${kind}`, where: ` in ${file}`, changed };
}

const sortOf = (file: string): string =>
  file === registerFile ? 'register' : file.endsWith('.seeds') ? 'seeds' : 'release';

function tamper(target: DatasetFiles, random: Random): Change | null {
  const [name = '', how = () => null] = random.pick(Object.entries(tamperings));
  const changed = how(target, random);
  return changed && { name: `on purpose: ${name}`, where: '', changed };
}

function outcomeOf(city: CityInMemory, before: DatasetFiles, after: DatasetFiles): Exclude<Outcome, 'trace'> {
  if (city.problemsWith(after).length > 0) return 'caught';
  return isDocumented(before, after) ? 'documented' : 'missed';
}

/** What the record says it cannot see: another newest entry, and with it a chain written anew; Git protects that. */
function isDocumented(before: DatasetFiles, after: DatasetFiles): boolean {
  const [old, now] = [newestEntry(before), newestEntry(after)];
  return old === undefined || now === undefined || old.sha256 !== now.sha256;
}

const newestEntry = ({ files }: DatasetFiles): RegisterEntry | undefined =>
  readRegister(registerFile, new TextDecoder().decode(files.get(registerFile))).entries.at(-1);

/** True where a change leaves every file as it is. */
const isSame = (before: DatasetFiles, after: DatasetFiles): boolean =>
  (['files', 'pictures'] as const).every(
    (part) =>
      before[part].size === after[part].size &&
      [...before[part]].every(([name, bytes]) => areEqual(bytes, after[part].get(name))),
  );

const areEqual = (left: Uint8Array, right: Uint8Array | undefined): boolean =>
  right !== undefined && left.length === right.length && left.every((byte, index) => byte === right[index]);
