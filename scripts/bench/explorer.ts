// node scripts/bench/explorer.ts <built site>: what the explorer of the ledger loads, and how long it takes to answer, against
// its budgets. Exit 1 over budget. Times are the processor's on
// this thread, so that what else the machine does is not counted; it is told in ticks, so each step is done many times.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeLedger } from '../../src/subjects/ledger/explorer/choice.ts';
import { openEngine } from '../../src/subjects/ledger/explorer/engine.ts';
import { readRows, writeRows } from '../../src/subjects/ledger/explorer/rows-file.ts';
import { explorerBytes } from './explorer-bytes.ts';
import { explorerSteps } from './explorer-choices.ts';
import { growTable } from './grow-table.ts';

const [site = ''] = process.argv.slice(2);
const folder = join(site, 'ledger/explore');
const rowsFile = readdirSync(folder).find((name) => name.startsWith('rows-'));
if (!rowsFile) throw new Error(`${folder} has no rows.`);

let over = false;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const milliseconds = (times: readonly number[]): string => times.map((time) => time.toFixed(1)).join(' / ');

function judge(isOver: boolean, line: string): void {
  over ||= isOver;
  console.log(`${isOver ? 'OVER' : 'ok'}  ${line}`);
}

/** Milliseconds of the processor that a piece of work takes on this thread, on the average of so many times. */
async function timeOf(times: number, work: () => unknown): Promise<number> {
  const begun = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) await work();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000 / times;
}

type Spread = [median: number, p95: number, most: number];

interface Times {
  opened: number;
  prepared: number;
  /** Half, 19 of 20, and all of the answers took at most so long: the first time, and on the average. */
  first: Spread;
  answers: Spread;
  slowest: string;
  /** The same of handing an answer from one thread to another, of which the page's own has half. */
  handed: Spread;
}

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((one, other) => one - other);
  return [sorted[sorted.length >> 1] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0, sorted.at(-1) ?? 0];
};

/** Opens the rows as the worker does, and does all that readers do, each so many times. */
async function timeExplorer(text: string, times: number): Promise<Times> {
  const files = { rows: 'rows', descriptions: [], history: '' };
  let engine = await openEngine(files, 'zh', async () => JSON.parse(text));
  const opened = await timeOf(1, async () => {
    engine = await openEngine(files, 'zh', async () => JSON.parse(text));
  });
  const prepared = await timeOf(1, engine.prepare);
  const [row] = (await engine.answer(wholeLedger)).rows;
  const words = [row?.place?.zh, row?.place?.en, row?.id, row?.unit].flatMap((word) => word ?? []);
  const steps = explorerSteps(engine.ledger, words);
  const [first, answered, handed]: [number[], number[], number[]] = [[], [], []];
  for (const { choice } of steps) {
    first.push(await timeOf(1, () => engine.answer(choice)));
    answered.push(await timeOf(times, () => engine.answer(choice)));
    const answer = await engine.answer(choice);
    handed.push(await timeOf(times, () => structuredClone(answer)));
  }
  const slowest = steps[answered.indexOf(Math.max(...answered))]?.what ?? '';
  return { opened, prepared, first: spread(first), answers: spread(answered), slowest, handed: spread(handed) };
}

const text = readFileSync(join(folder, rowsFile), 'utf8');
const table = readRows(JSON.parse(text));

const bytes = explorerBytes(site, join(folder, rowsFile));
if (bytes) {
  const all = bytes.script + bytes.rows;
  judge(
    all > 150 * 1024,
    `the explorer loads ${kilobytes(all)} of 150 KB (brotli): rows ${kilobytes(bytes.rows)}, scripts ${kilobytes(bytes.script)}`,
  );
}

/** Prints the times of so many rows; `budgets` are those of nineteen of twenty answers and of all, null = none. */
async function report(
  rows: number,
  written: string,
  times: number,
  budgets: [p95: number, most: number] | null,
): Promise<void> {
  const { opened, prepared, first, answers, slowest, handed } = await timeExplorer(written, times);
  const line = `${rows} rows: answers take ${milliseconds(answers)} ms (half / 19 of 20 / all; ${slowest}), the first time ${milliseconds(first)} ms`;
  const rest = `handed over in ${milliseconds(handed)} ms; opened in ${opened.toFixed(0)} ms, prepared in ${prepared.toFixed(0)} ms`;
  if (budgets === null) console.log(`    ${line}; ${rest}`);
  else judge(answers[1] > budgets[0] || answers[2] > budgets[1], `${line}, of ${budgets.join(' and ')} ms; ${rest}`);
}

// 16 ms of a processor that is four times slower, though the work is a worker's; what rows of a whole country would take.
await report(table.ids.length, text, 40, [4, 16]);
await report(200_000, JSON.stringify(writeRows(growTable(table, 200_000))), 6, [50, 50]);
await report(1_000_000, JSON.stringify(writeRows(growTable(table, 1_000_000))), 2, null);
process.exitCode = over ? 1 : 0;
