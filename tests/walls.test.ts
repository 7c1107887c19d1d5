import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as subjects from '../src/subjects/data.ts';
import { rooms, type Room } from './walls/rooms.ts';
import { subjectRooms } from './walls/subject-rooms.ts';

const importLine = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const lazyImport = /\b(typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)/g;

const sources = ['src', 'scripts'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(root, name.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file)),
);

/** The subject a file belongs to; undefined outside `src/subjects/<subject>/`. */
const subjectOf = (file: string): string | undefined => /^src\/subjects\/([^/]+)\/./.exec(file)?.[1];

/** What a wall calls the place of a file: `core`, `releases`, or `subject:model` in a subject's folder. */
function roomOf(file: string): string {
  const inner = file.replace(/^src\//, '');
  if (subjectOf(file) === undefined) return inner.split('/')[0] ?? inner;
  const within = inner.split('/').slice(2).join('/');
  return Object.entries(subjectRooms).find(([, { files }]) => files.test(within))?.[0] ?? `subject:${within}`;
}

const wallsOf = (room: string): Room | undefined => rooms[room] ?? subjectRooms[room];

function mayImport(file: string, there: string, room: Room, typeOnly: boolean): boolean {
  const [mine, theirs, target] = [subjectOf(file), subjectOf(there), roomOf(there)];
  const isIn = (one: string): boolean => one === target || there.startsWith(`src/${one}/`);
  const isAllowed = room.ours.some(isIn) || (typeOnly && (room.types ?? []).some(isIn));
  if (mine === undefined || theirs === undefined || mine === theirs) return isAllowed;
  // Sample data is drawn about the sample areas.
  const isOpen =
    /^subject:(dataset|model|query|words)$/.test(target) || (target === 'subject:sample' && target === roomOf(file));
  return isAllowed && (needs[mine] ?? []).includes(theirs) && isOpen;
}

function breaches(file: string): string[] {
  const room = wallsOf(roomOf(file));
  if (!room) return [`${file} is in no room: give its folder a line in tests/walls`];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importLine), ...text.matchAll(lazyImport)].flatMap(([, typeOnly, target = '']) => {
    if (!target.startsWith('.')) return room.libraries.test(target) || typeOnly ? [] : [`${file} imports ${target}`];
    const there = posix.normalize(join(dirname(file), target).replaceAll('\\', '/'));
    return mayImport(file, there, room, typeOnly !== undefined) ? [] : [`${file} imports ${there}`];
  });
}

/** What each subject says that it needs. */
const needs: Record<string, readonly string[]> = Object.fromEntries(
  Object.values(subjects).map(({ name, needs = [] }) => [name, needs]),
);

describe('walls between rooms', () => {
  test('every file imports only what its room may', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  test('a file in a folder that has no line in tests/walls is refused', () => {
    expect(breaches('src/subjects/ledger/widgets/x.ts')).toEqual([
      'src/subjects/ledger/widgets/x.ts is in no room: give its folder a line in tests/walls',
    ]);
    expect(breaches('src/helpers/x.ts')).toEqual([
      'src/helpers/x.ts is in no room: give its folder a line in tests/walls',
    ]);
  });

  test('what subjects need goes round in no circle', () => {
    const reached = (from: string, seen: string[] = []): string[] =>
      (needs[from] ?? []).flatMap((one) => (seen.includes(one) ? [one] : [one, ...reached(one, [...seen, one])]));
    expect(Object.keys(needs).filter((subject) => reached(subject).includes(subject))).toEqual([]);
  });

  test('a subject goes by the name of its folder, in data.ts and in its views: by that name a city leaves it out', () => {
    const folders = readdirSync('src/subjects', { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [one.name] : [],
    );
    expect(Object.keys(needs).sort()).toEqual(folders.sort());
    const named = sources.flatMap((file) => {
      const name = /\/view(-of-(areas|home|parts|rows|simple))?\.ts$/.test(file)
        ? /\b(?:name|subject): '([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1]
        : undefined;
      return name === undefined ? [] : [[subjectOf(file), name]];
    });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([folder, name]) => folder !== name)).toEqual([]);
  });

  test('core, models and datasets touch no clock, file or DOM', () => {
    const pure = sources.filter((file) => /^(core|charts|subject:(dataset|model))$/.test(roomOf(file)));
    expect(pure.length).toBeGreaterThan(40);
    const reach = /\bDate\.now\(|new Date\(\)|\bdocument\.(?!ts')\w|\bwindow\.|\bprocess\./;
    expect(pure.filter((file) => reach.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('getCollection and getEntry are called in the store alone', () => {
    const others = sources.filter((file) => roomOf(file) !== 'store');
    expect(others.filter((file) => /\b(getCollection|getEntry)\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('texts are sorted by one function', () => {
    const others = sources.filter((file) => file !== 'src/core/compare-text.ts');
    expect(others.filter((file) => /\.localeCompare\(|Intl\.Collator/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('nothing of one city is wired into the code', () => {
    const others = sources.filter((file) => file !== 'src/site.config.ts');
    expect(others.filter((file) => /开封|kaifeng|4102/i.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('Chinese sentences of the interface are in words, datasets and rules alone', () => {
    // The phrases know the small words of Chinese, the categories their names, the rules for government sites and for columns what they ask, the core of reports what its fields, states and answers are called, the check of settings what is allowed, a table of columns and a workbook that cuts their own.
    const homes =
      /^src\/(core\/(phrases|problem-categories|government\/(government-rules?|column-rules|rule-result-words)|freshness\/update-rules|intake\/(answer-statuses|services|field-words|report-status|intake-settings))|files\/(columns-table|shortened-words)|i18n|releases|settings|texts|site\.config\.ts|author\/words|site\/[\w-]+\/words)|^scripts\/|^src\/subjects\/[^/]+\/(words|dataset|sample|rules|check-|notices)/;
    const others = sources.filter((file) => !homes.test(file) && !file.endsWith('.css'));
    expect(others.filter((file) => /[\u4e00-\u9fff]/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
