import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { seedRandom, type Random } from '../../src/core/random.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import type { LoadedCity } from '../../src/releases/state/load-city.ts';
import { checkContent } from '../../src/texts/check/check-content.ts';
import { checkHistories } from '../../src/texts/check/check-histories.ts';
import { contentContext } from '../../src/texts/check/content-context.ts';
import { readHistories } from '../../src/texts/record/article-histories.ts';
import { appendEntries, keysName, readArticleRegister, registerName } from '../../src/texts/record/article-register.ts';
import { commitmentOf, publishedBytes } from '../../src/texts/record/text-commitment.ts';
import { writeArticleRegister } from '../../src/texts/record/written-register.ts';
import type { RegisterEntry, RegisterFacts } from '../../src/texts/types/register-entry.ts';
import type { City } from '../city.ts';
import { damage, damages } from './damage-bytes.ts';
import { tryOut, type Trial } from './tally.ts';

/** Files by path below `content/`; null = taken away. */
type Change = ReadonlyMap<string, Uint8Array | null>;

/** Changes the record of articles `count` times, one change a trial: none may pass unseen. `folder` takes a copy of the texts. */
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

function readFiles(folder: string): Files {
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

type Files = ReadonlyMap<string, Uint8Array>;

const textOf = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const entriesIn = (files: Pick<Files, 'get'>): RegisterEntry[] =>
  readArticleRegister(textOf(files.get(registerName))).entries;

/** The articles that can be read, as paths without ending: what is left of a withdrawn one is no text. */
const publishedStems = (sound: Files): string[] => {
  const { histories } = readHistories({ entries: entriesIn(sound), lines: [] });
  return [...histories.values()].filter(({ withdrawal }) => !withdrawal).map(({ article }) => `articles/${article}`);
};

function damageRecord(sound: Files, random: Random): NamedChange {
  const stems = publishedStems(sound);
  const sorts: Record<string, string[]> = {
    'register of articles': [registerName],
    'keys of articles': [keysName],
    'superseded text': [...sound.keys()].filter((path) => /\.versions\/\d+\.mdx$/.test(path)),
    'published text': stems.map((stem) => `${stem}.mdx`),
  };
  const [sort, paths] = random.pick(Object.entries(sorts));
  const path = random.pick(paths);
  const [kind, how] = random.pick(Object.entries(damages));
  return {
    name: `${sort}: ${kind}`,
    change: new Map([[path, damage(sound.get(path) ?? new Uint8Array(), how, random)]]),
  };
}

const edit = (bytes: Uint8Array | undefined, change: (text: string) => string): Uint8Array =>
  bytesOf(change(textOf(bytes)));

function tamperOnPurpose(sound: Files, random: Random): NamedChange {
  const corrected = [...sound.keys()].flatMap((path) => /^(.+)\.versions\/1\.mdx$/.exec(path)?.[1] ?? []);
  const stem = random.pick(corrected);
  const published = random.pick(publishedStems(sound));
  const mine = [...sound.keys()].filter((path) => path.startsWith(`${stem}.`));
  const inText = (of: string, change: (text: string) => string): Change =>
    new Map([[`${of}.mdx`, edit(sound.get(`${of}.mdx`), change)]]);
  const ways: [name: string, change: Change][] = [
    ['published article deleted', new Map([[`${published}.mdx`, null]])],
    ['corrected article deleted with its texts', new Map(mine.map((path) => [path, null]))],
    ['published article a draft again', inText(published, (text) => text.replace('---\n', '---\ndraft: true\n'))],
    ['published article put off', inText(published, (text) => text.replace('---\n', '---\npublishOn: 2025-12-01\n'))],
    ['published text edited', inText(published, (text) => text.replace('title: ', 'title: 改过的'))],
    ['correction taken from the front matter', inText(stem, (text) => text.replace(/corrections:\n(?:[ -].*\n)+/, ''))],
    ['reason of a correction written anew', inText(stem, (text) => text.replace(/(reason: ).+/, '$1别的理由'))],
    ['superseded text taken away', new Map([[random.pick(mine.filter((path) => path.includes('.versions/'))), null]])],
    ['register of articles taken away', new Map([[registerName, null]])],
    ['keys of articles taken away', new Map([[keysName, null]])],
    [
      'register and keys taken away',
      new Map([
        [registerName, null],
        [keysName, null],
      ]),
    ],
    ['text replaced without a correction', replaceText(sound, published)],
    ['text that has appeared registered anew', registerAnew(sound)],
    ['newest entry taken away', withEntries(entriesIn(sound).slice(0, -1))],
    ['newest entry written anew', withEntries(rewriteLast(entriesIn(sound)))],
  ];
  const [name, change] = random.pick(ways);
  return { name: `on purpose: ${name}`, change };
}

const withEntries = (entries: readonly RegisterEntry[]): Change =>
  new Map([[registerName, bytesOf(writeArticleRegister(entries))]]);

/** Another text as the next version of an article: registered and linked as our commands do it, but for the correction. */
function replaceText(sound: Files, stem: string): Change {
  const article = stem.replace('articles/', '');
  const entries = entriesIn(sound);
  const newest = entries.findLast((one) => one.kind === 'text' && one.article === article);
  if (newest?.kind !== 'text') return new Map();
  const key = 'a'.repeat(64);
  const bytes = edit(sound.get(`${stem}.mdx`), (text) => `${text}\n多了一句。\n`);
  const version = newest.version + 1;
  const { kind, date, office } = newest;
  const facts = { kind, date, article, version, office, commitment: commitmentOf(key, publishedBytes(bytes)) };
  return new Map([
    [`${stem}.mdx`, bytes],
    ...withEntries(appendEntries(entries, [facts])),
    [keysName, edit(sound.get(keysName), (text) => `${text}${article} ${version} ${key}\n`)],
  ]);
}

/** A text that appeared on a day that had lain ahead, replaced by an entry that says an older day. */
function registerAnew(sound: Files): Change {
  const entries = entriesIn(sound);
  // The one that appeared first: the day of another may still lie ahead, and that text may be registered anew.
  const [early] = entries
    .flatMap((one) => (one.kind === 'text' && one.appears !== undefined ? [{ ...one, appears: one.appears }] : []))
    .sort((left, right) => (left.appears < right.appears ? -1 : 1));
  if (!early) return new Map();
  const key = 'a'.repeat(64);
  const path = `articles/${early.article}.mdx`;
  const bytes = edit(sound.get(path), (text) => `${text}\n多了一句。\n`);
  const facts = { ...early, commitment: commitmentOf(key, publishedBytes(bytes)) };
  const line = new RegExp(`^${early.article} ${early.version} .*\n`, 'm');
  return new Map([
    [path, bytes],
    ...withEntries(appendEntries(entries, [factsOf(facts)])),
    [
      keysName,
      edit(sound.get(keysName), (text) => `${text.replace(line, '')}${early.article} ${early.version} ${key}\n`),
    ],
  ]);
}

/** The last entry by another office, and the hash that goes with it. */
function rewriteLast(entries: readonly RegisterEntry[]): RegisterEntry[] {
  const last = entries.at(-1);
  if (!last) return [];
  const facts = factsOf(last);
  return appendEntries(entries.slice(0, -1), [facts.kind === 'text' ? { ...facts, office: '别的科室' } : facts]);
}

const factsOf = ({ entry: _, previous: __, sha256: ___, ...facts }: RegisterEntry): RegisterFacts => facts;

/** True where nothing differs, or a text in its line ends alone, which Git gives back as they were. */
const isSame = (sound: Files, change: Change): boolean =>
  [...change].every(([path, bytes]) => {
    const before = sound.get(path);
    if (bytes === null || before === undefined) return (bytes === null) === (before === undefined);
    const [old, now] = path.endsWith('.mdx') ? [publishedBytes(before), publishedBytes(bytes)] : [before, bytes];
    return Buffer.compare(old, now) === 0;
  });

/** What CONTRIBUTING says Git alone protects: the newest entry of the register, where it is another that holds in itself. */
function isNewest(sound: Files, change: Change): boolean {
  const bytes = change.get(registerName);
  if (change.size !== 1 || !bytes) return false;
  const { entries, problems } = readArticleRegister(textOf(bytes));
  const before = entriesIn(sound);
  return (
    problems.length === 0 &&
    entries.length === before.length &&
    entries.slice(0, -1).every(({ sha256 }, index) => sha256 === before[index]?.sha256)
  );
}
