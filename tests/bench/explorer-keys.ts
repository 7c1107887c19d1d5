// node tests/bench/explorer-keys.ts <built site> [base]: how much script of the page's own thread each key press and each choice
// in the explorer takes in a browser, on a processor slowed four times, against one frame; each is done three times. Exit 1 over budget.
import { openSite } from '../support/open-site.ts';

const [folder = '', base = '/'] = process.argv.slice(2);
const [frameMs, slowness] = [16, 4];

const site = await openSite(folder, base);
const { page, complaints } = await site.open('zh/ledger/explore/', { viewport: { width: 1280, height: 900 } });
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Milliseconds that scripts of the page have taken so far; those of its worker are not among them. */
async function scriptMs(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

const shown = (): Promise<string> => page.locator('ledger-explorer').innerText();

/** What an act costs until its answer has been shown and the page is at rest. Throws where the page did not answer. */
async function costOf(what: string, act: () => Promise<void>): Promise<number> {
  const [before, text] = [await scriptMs(), await shown()];
  await act();
  await page.waitForTimeout(1500);
  const cost = (await scriptMs()) - before;
  if ((await shown()) === text) throw new Error(`The explorer did not answer to ${what}.`);
  return cost;
}

const search = page.locator('ledger-explorer input[type="search"]');
await search.focus();
await page.waitForTimeout(5000);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });

// Those of facets that are folded up too: the script is the same.
const boxes = page.locator('ledger-explorer [data-facet] input[type="checkbox"]');
const acts: [what: string, act: () => Promise<void>][] = [
  ...['示例三', '十', '路'].map((key): [string, () => Promise<void>] => [
    `typing ${key}`,
    () => page.keyboard.insertText(key),
  ]),
  ...[0, 1, 0, 1].map((at): [string, () => Promise<void>] => [
    `choice ${at + 1}`,
    () => boxes.nth(at).evaluate((box: HTMLInputElement) => box.click()),
  ]),
  ...[1, 2, 3, 4, 5].map((): [string, () => Promise<void>] => ['deleting', () => page.keyboard.press('Backspace')]),
];
const costs: number[][] = acts.map(() => []);
for (let round = 0; round < 3; round += 1)
  for (const [at, [what, act]] of acts.entries()) costs[at]?.push(await costOf(what, act));

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
acts.forEach(([what], at) => {
  console.log(`    ${what}: ${costs[at]?.map((cost) => cost.toFixed(1)).join(', ')} ms`);
});
const [middle, most] = [middleOf(costs.flat()), Math.max(...costs.map(middleOf))];
const isOver = most > frameMs;
console.log(
  `${isOver ? 'OVER' : 'ok'}  a key press or a choice in the explorer takes ${middle.toFixed(1)} ms of script, the slowest ${most.toFixed(1)} of ${frameMs} ms, on a processor slowed ${slowness} times`,
);
for (const complaint of complaints) console.log(`    the browser says: ${complaint}`);
await site.close();
process.exitCode = isOver ? 1 : 0;
