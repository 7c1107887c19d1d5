import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { seedRandom, type Random } from '../../src/core/random.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import { checkContent } from '../../src/texts/check/check-content.ts';
import { checkHistories } from '../../src/texts/check/check-histories.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import { readCorrectionRegister } from '../../src/texts/record/correction-register.ts';
import { publishedEntryHash, publishedPath, readPublished } from '../../src/texts/record/published-register.ts';
import type { City } from '../city.ts';
import { damage, damages } from './damage-bytes.ts';
import { tryOut, type Trial } from './tally.ts';

/** What carries a record of corrections: the registers, the superseded texts, the corrected articles. */
const isRecord = (name: string): boolean => /corrections\.yaml$|\.versions\/\d+\.mdx$/.test(name);

/** Files by path below `content/`; null = taken away. */
type Change = ReadonlyMap<string, Uint8Array | null>;

/** Changes the record of corrections `count` times, one change a trial: none may pass unseen. `folder` takes a copy of the texts. */
export function tamperWithContent(
  folder: string,
  city: City,
  loaded: LoadedCity,
  seed: number,
  count: number,
): Trial[] {
  cpSync(join(city.folder, 'content'), folder, { recursive: true });
  const sound = readFiles(folder);
  const context = contentContext(city.site, publishedCopies(loaded));
  const days = { asOf: loaded.asOf, today: loaded.asOf };
  const isSound = () => checkContent(folder, context, days).length + checkHistories(folder, context, days).length === 0;
  if (!isSound()) throw new Error('The texts of the city are not sound before the attack.');
  const random = seedRandom(seed);
  const trials: Trial[] = [];
  while (trials.length < count) {
    const { name, change } = random.chance(0.6) ? damageRecord(sound, random) : tamperOnPurpose(sound, random);
    if (isSame(sound, change)) continue;
    write(folder, change);
    const evidence = `seed ${seed}, trial ${trials.length}: ${name} in ${[...change.keys()].join(', ')}`;
    trials.push(
      tryOut(name, evidence, () => (!isSound() ? 'caught' : isNewest(sound, change) ? 'documented' : 'missed')),
    );
    write(folder, new Map([...change.keys()].map((path) => [path, sound.get(path) ?? null])));
  }
  return trials;
}

function readFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

function write(folder: string, change: Change): void {
  for (const [path, bytes] of change) {
    if (bytes === null) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), bytes);
  }
}

interface NamedChange {
  name: string;
  change: Change;
}

function damageRecord(sound: ReadonlyMap<string, Uint8Array>, random: Random): NamedChange {
  const [path, bytes] = random.pick([...sound].filter(([name]) => isRecord(name)));
  const [kind, how] = random.pick(Object.entries(damages));
  const sort = path.endsWith('.mdx') ? 'superseded text' : 'register of corrections';
  return { name: `${sort}: ${kind}`, change: new Map([[path, damage(bytes, how, random)]]) };
}

const edit = (bytes: Uint8Array | undefined, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));

function tamperOnPurpose(sound: ReadonlyMap<string, Uint8Array>, random: Random): NamedChange {
  const stem = random.pick(
    [...sound.keys()].flatMap((path) =>
      path.endsWith('/corrections.yaml') ? [] : (/^(.+)\.corrections\.yaml$/.exec(path)?.[1] ?? []),
    ),
  );
  const article = `${stem}.mdx`;
  const mine = [...sound.keys()].filter((path) => path.startsWith(`${stem}.`));
  const ways: [name: string, change: Change][] = [
    ['corrected article deleted', new Map([[article, null]])],
    ['corrected article deleted with its record', new Map(mine.map((path) => [path, null]))],
    [
      'corrected article a draft again',
      new Map([[article, edit(sound.get(article), (text) => text.replace('---\n', '---\ndraft: true\n'))]]),
    ],
    [
      'correction taken from the front matter',
      new Map([[article, edit(sound.get(article), (text) => text.replace(/corrections:\n(?:[ -].*\n)+/, ''))]]),
    ],
    [
      'reason of a correction written anew',
      new Map([[article, edit(sound.get(article), (text) => text.replace(/(reason: ).+/, '$1别的理由'))]]),
    ],
    ['register of an article taken away', new Map([[`${stem}.corrections.yaml`, null]])],
    ['superseded text taken away', new Map([[random.pick(mine.filter((path) => path.includes('.versions/'))), null]])],
    ['register of all corrections taken away', new Map([[publishedPath.replace('content/', ''), null]])],
  ];
  const [name, change] = random.pick(ways);
  return { name: `on purpose: ${name}`, change };
}

/** True where nothing differs, or a register says the same in other bytes. */
function isSame(sound: ReadonlyMap<string, Uint8Array>, change: Change): boolean {
  return [...change].every(([path, bytes]) => {
    const before = sound.get(path);
    if (bytes === null || before === undefined) return (bytes === null) === (before === undefined);
    const [old, now] = [before, bytes].map((one) => new TextDecoder().decode(one));
    if (old === now) return true;
    if (!path.endsWith('.yaml')) return false;
    const read = (text: string | undefined) =>
      JSON.stringify([readPublished(text ?? '').entries, readCorrectionRegister(path, text ?? '').entries]);
    const isRead = readPublished(now ?? '').entries.length + readCorrectionRegister(path, now ?? '').entries.length > 0;
    return isRead && read(old) === read(now);
  });
}

/** What CONTRIBUTING says Git alone protects: the newest entry of the register of all corrections. */
function isNewest(sound: ReadonlyMap<string, Uint8Array>, change: Change): boolean {
  const path = publishedPath.replace('content/', '');
  if (!change.has(path)) return false;
  const newest = (bytes: Uint8Array | null | undefined): string | null => {
    const last = bytes && readPublished(new TextDecoder().decode(bytes)).entries.at(-1);
    return last ? publishedEntryHash(last) : null;
  };
  return newest(sound.get(path)) !== newest(change.get(path));
}
