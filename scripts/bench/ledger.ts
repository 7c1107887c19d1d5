import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, day, number, oneOf, text } from '../../src/releases/define/cells.ts';
import { removableColumns, upsertDataset } from '../../src/releases/define/define-dataset.ts';
import type { ReleaseEntry } from '../../src/releases/define/release-entry.ts';
import { linkEntry } from '../../src/releases/register/chain.ts';
import { commitTable, seedSource } from '../../src/releases/register/commit-table.ts';
import { dayAfter } from '../../src/releases/register/expire.ts';
import { registerFile, seedsFile, tableFile, writeRegister } from '../../src/releases/register/register.ts';
import type { Folder } from '../../src/releases/state/load-dataset.ts';

const words = (name: string) => ({ title: { zh: name, en: name } });

/** A ledger of problems, as a city would keep one: what was found where, and whether it is closed. */
export const ledger = upsertDataset({
  name: 'bench',
  title: { zh: '示例台账', en: 'Sample ledger' },
  description: { zh: '示例', en: 'Sample' },
  provenance: 'sample',
  licence: 'CC0-1.0',
  publisher: { zh: '示例', en: 'Sample' },
  updated: { zh: '示例', en: 'Sample' },
  key: ['id'],
  columns: {
    id: code(words('id')),
    place: text(words('place')),
    problem: text(words('problem')),
    unit: text(words('unit')),
    status: oneOf({ open: { zh: '未销号', en: 'Open' }, closed: { zh: '已销号', en: 'Closed' } }, words('status')),
    found_on: day(words('found_on')),
    due_on: day({ ...words('due_on'), mayLieAhead: true }),
    score: number({ ...words('score'), min: 0, max: 100 }),
  },
});

const header = 'id,place,problem,unit,status,found_on,due_on,score,change,change_note_zh,change_note_en';

const lineOf = (index: number, foundOn: string, dueOn: string, status: 'open' | 'closed', change: 'new' | 'update') =>
  `S-${index},示例路 ${index % 900} 号,示例问题 ${index % 77},示例单位 ${index % 40},${status},${foundOn},${dueOn},${(index % 1000) / 10},${change},,`;

const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${[header, ...lines].map((line) => `${line}\n`).join('')}`);

const columns = header.split(',').map((name) => ({ name, isKeyed: removableColumns(ledger).includes(name) }));

/** A folder of the ledger's releases by name, registered one after the other; no cell holds a comma or a quotation mark. */
function registered(releases: readonly { release: string; bytes: Uint8Array }[]): Map<string, Uint8Array> {
  const entries: ReleaseEntry[] = [];
  const encoder = new TextEncoder();
  const files = releases.flatMap(({ release, bytes }): [string, Uint8Array][] => {
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(1);
    const rows = lines.map((line) => line.split(','));
    const table = { columns, rows, keys: rows.map(([id = '']) => id) };
    const { root, seeds } = commitTable(table, seedSource(ledger, release));
    const reason = entries.length > 0 ? ('update' as const) : ('first' as const);
    const note = { zh: '示例', en: 'Sample' };
    const facts = {
      kind: 'release' as const,
      release,
      date: release,
      reason,
      note,
      root,
      rows: rows.length,
      key: ['id'],
      holds: 'upsert' as const,
    };
    entries.push(linkEntry(facts, entries.at(-1)));
    return [
      [tableFile(release), bytes],
      [seedsFile(release), encoder.encode(seeds)],
    ];
  });
  return new Map([...files, [registerFile, encoder.encode(writeRegister(entries))]]);
}

/** One release of `rows` rows, as the bytes of its file. */
export const makeTable = (rows: number): Uint8Array =>
  bytesOf(
    Array.from({ length: rows }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      const foundOn = `2021-${month}-${String((index % 28) + 1).padStart(2, '0')}`;
      return lineOf(index, foundOn, '2021-12-31', index % 3 === 0 ? 'open' : 'closed', 'new');
    }),
  );

export const folderOf = (bytes: Uint8Array): Folder => registered([{ release: '2022-01-01', bytes }]);

/** The folder of a ledger of weekly releases; see `writeWeeklyLedger`. */
export function weeklyFolder(problems: number, weeks: number): Map<string, Uint8Array> {
  const weekOf = (index: number): number => Math.floor((index * weeks) / problems);
  const days = ['2016-01-04'];
  while (days.length < weeks + 3) days.push(daysAfter(days.at(-1) ?? '', 7));
  const lines = Array.from({ length: weeks }, (): string[] => []);
  for (let index = 0; index < problems; index += 1) {
    const week = weekOf(index);
    const [foundOn = '', dueOn = ''] = [days[week], days[week + 2]];
    lines[week]?.push(lineOf(index, foundOn, dueOn, 'open', 'new'));
    if (index % 3 > 0) lines[week + 2]?.push(lineOf(index, foundOn, dueOn, 'closed', 'update'));
  }
  return registered(lines.map((own, week) => ({ release: days[week] ?? '', bytes: bytesOf(own) })));
}

/** Weekly releases of `problems` problems: each is new once, and two in three are closed two weeks later. */
export function writeWeeklyLedger(dataFolder: string, problems: number, weeks: number): void {
  const folder = join(dataFolder, ledger.name);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of weeklyFolder(problems, weeks)) writeFileSync(join(folder, name), bytes);
}

function daysAfter(day: string, count: number): string {
  let after = day;
  for (let step = 0; step < count; step += 1) after = dayAfter(after);
  return after;
}
