import { join } from 'node:path';
import type { Problem } from '../../releases/check/problem.ts';
import { readEntries } from '../../releases/read/read-entries.ts';
import { findBreaks, linkEntry } from '../../releases/register/chain.ts';
import { recordProblem } from '../check/record-rules.ts';
import { readPlainFile } from '../read/content-folder.ts';
import { registerEntry, type RegisterEntry, type RegisterFacts } from '../types/register-entry.ts';
import { readWrittenRegister, writeArticleRegister } from './written-register.ts';

/** The register of all articles, and the keys of its commitments, under `content/`. */
export const registerName = 'register.yaml';
export const registerPath = `content/${registerName}`;
export const keysName = 'register.keys';
export const keysPath = `content/${keysName}`;

/** A text of the record under `content/`; null = it is not there. */
export function recordText(contentFolder: string, name: string): string | null {
  const bytes = readPlainFile(join(contentFolder, name));
  // A byte that is no UTF-8, or a mark at the beginning, must not pass unseen.
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** An entry as messages name it: `3 (zh/clean-markets)`. */
export const entryName = (one: RegisterEntry): string =>
  `${one.entry} (${one.kind === 'migration' ? one.kind : one.article})`;

export interface ArticleRegister {
  /** Oldest first. */
  entries: RegisterEntry[];
  /** The line each entry begins on. */
  lines: number[];
  problems: Problem[];
}

/** Text of the register → its entries and everything wrong with them by themselves; null = there is none yet. */
export function readArticleRegister(text: string | null): ArticleRegister {
  if (text === null) return { entries: [], lines: [], problems: [] };
  const written = readWrittenRegister(text);
  const { entries, lines, faults } = written ? { ...written, faults: [] } : readEntries(registerEntry, text);
  const lineOf = (index: number) => ({ file: registerPath, line: lines[index] ?? 1 });
  const unread = faults.map(({ found, ...place }) =>
    recordProblem('register-format', { file: registerPath, ...place }, { found }),
  );
  const breaks = findBreaks(entries, entryName).map(({ kind, index, slots }) =>
    recordProblem(`register-${kind}`, lineOf(index), slots),
  );
  const days = entries.flatMap((one, index) => {
    const before = entries[index - 1];
    // What a migration took over is of days before it.
    if (!before || before.kind === 'migration' || one.date >= before.date) return [];
    return [recordProblem('register-day-order', lineOf(index), { found: one.date, before: before.date })];
  });
  return { entries, lines, problems: [...unread, ...breaks, ...days, ...(written ? [] : findStrange(text, entries))] };
}

/** The entries with more of them at the end, each linked to the one before. */
export const appendEntries = (entries: readonly RegisterEntry[], facts: readonly RegisterFacts[]): RegisterEntry[] =>
  facts.reduce<RegisterEntry[]>((all, one) => [...all, linkedEntry(one, all.at(-1))], [...entries]);

const linkedEntry = (facts: RegisterFacts, before: RegisterEntry | undefined): RegisterEntry =>
  // Read by its schema, it has its fields in the order of their writing.
  registerEntry.parse(linkEntry(facts, before));

/** The first line of a register that can be read, but is not as our commands write it. */
function findStrange(text: string, entries: readonly RegisterEntry[]): Problem[] {
  const written = writeArticleRegister(entries);
  if (entries.length === 0 || written === text) return [];
  const [found, expected] = [text.split('\n'), written.split('\n')];
  const line = found.findIndex((one, index) => one !== expected[index]) + 1 || found.length;
  return [recordProblem('register-writing', { file: registerPath, line })];
}
