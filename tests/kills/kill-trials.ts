import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedRandom } from '../../src/core/random.ts';
import { readTree as readFiles } from '../support/read-tree.ts';
import { makeWritingCity, writingCommands, type WritingCommand } from '../support/writing-commands.ts';
import { runCommand, type Moment } from './kill-command.ts';

/** What a kill left behind, before anything is run again. */
export type Left =
  'the old state' | 'the old state and a lock' | 'a plan' | 'a journal' | 'the new state' | 'the new state and a lock';

export interface Trials {
  command: WritingCommand['name'];
  kills: number;
  left: Partial<Record<Left, number>>;
  /** Where there was neither the old nor the new state, or the rerun did not end in the new one. */
  faults: string[];
}

/** The files of a city; what is drawn anew at each run, the keys of texts and what follows from them, without its digits. */
const readTree = (city: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readFiles(city)).map(([path, text]) => [
      path,
      path.startsWith('content/register.') ? text.replaceAll(/[0-9a-f]{64}/g, '…') : text,
    ]),
  );

/** Text that the redaction removes: nothing it lays down on its way may hold it. */
const removedText = /示例农贸市场|Sample market/;

/** Kills a command `count` times at moments drawn from the seed, each time on a fresh copy of the second city. */
export async function killTrials(name: WritingCommand['name'], count: number, seed: number): Promise<Trials> {
  const random = seedRandom(seed).fraction;
  const found: Trials = { command: name, kills: 0, left: {}, faults: [] };
  const folder = mkdtempSync(join(tmpdir(), 'portal-kills-'));
  const city = join(folder, 'city');
  const fresh = (): WritingCommand => {
    rmSync(city, { recursive: true, force: true });
    makeWritingCity(city);
    const command = writingCommands(city).find((one) => one.name === name);
    if (!command) throw new Error(name);
    return command;
  };
  try {
    // Once to warm the compiler, once to see how long it lives, and what it makes.
    await runCommand(city, fresh());
    const command = fresh();
    const before = readTree(city);
    const { status, output, lived } = await runCommand(city, command);
    if (status !== 0) throw new Error(`${name} failed undisturbed:\n${output}`);
    const after = readTree(city);
    fresh();
    const slow = await runCommand(city, command, { isSlow: true });
    for (let trial = 0; trial < count; trial += 1) {
      const kinds = ['start', '.writing-lock', '.writing-plan'] as const;
      const kind = kinds[trial % kinds.length] ?? 'start';
      // From the plan on all takes a few milliseconds: a disk that is slow makes them worth aiming at.
      const isSlow = kind === '.writing-plan';
      const span = (isSlow ? slow : { lived }).lived[kind] ?? 0;
      const kill: Moment = { after: kind, milliseconds: random() * span * 1.02 };
      const how = `${name}, trial ${trial} of seed ${seed}, ${kill.milliseconds.toFixed(2)} ms after ${kill.after}`;
      fresh();
      await runCommand(city, command, { kill, isSlow });
      found.kills += 1;
      const left = judge(readTree(city), before, after);
      if (left === null) {
        found.faults.push(`${how}: neither the old nor the new state, and nothing that says so`);
        continue;
      }
      found.left[left] = (found.left[left] ?? 0) + 1;
      const laid = Object.entries(readTree(city)).filter(([path]) => path.includes('.writing-'));
      if (laid.some(([, text]) => removedText.test(Buffer.from(text, 'latin1').toString())))
        found.faults.push(`${how}: a file on the way holds the removed text`);
      // The name of a new article that is there is taken: there is nothing to run again.
      if (left === 'the old state' || left.startsWith('the new state')) continue;
      const again = await runCommand(city, command);
      if (again.status !== 0) found.faults.push(`${how}: left ${left}; the rerun failed:\n${again.output}`);
      else if (JSON.stringify(readTree(city)) !== JSON.stringify(after))
        found.faults.push(`${how}: left ${left}; the rerun did not end in the new state`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

function judge(
  tree: Record<string, string>,
  before: Record<string, string>,
  after: Record<string, string>,
): Left | null {
  if ('.writing-journal' in tree) return 'a journal';
  if ('.writing-plan' in tree) return 'a plan';
  const { '.writing-lock': lock, ...rest } = tree;
  const text = JSON.stringify(rest);
  if (text === JSON.stringify(before)) return lock === undefined ? 'the old state' : 'the old state and a lock';
  if (text === JSON.stringify(after)) return lock === undefined ? 'the new state' : 'the new state and a lock';
  return null;
}
