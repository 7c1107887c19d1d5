// One synthetic ledger in a process of its own, so that its memory is its own: loads and verifies the data folder that it
// is given, derives what the site's pages ask for, and prints what that cost as JSON.
import { codesEver } from '../../src/releases/check/check-dataset.ts';
import { problemText } from '../../src/releases/check/problem.ts';
import { publishedCopies } from '../../src/releases/register/expire.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import { indexRows } from '../../src/releases/state/row-history.ts';
import type { LedgerCost } from './ledger-cost.ts';
import { ledger } from './ledger.ts';

const city = loadCity({
  datasets: [ledger],
  dataFolder: process.argv[2] ?? '',
  demonstration: true,
  timeZone: 'UTC',
});
const [first] = city.problems;
if (first) throw new Error(problemText(first, 'en'));

const copies = publishedCopies(city);
const newestRows = codesEver(copies).get(ledger.name) ?? new Map();
const { releases, rowsOf, rowAt, differenceAt } = indexRows(ledger, copies[0]?.releases ?? []);
let asked = 0;
for (const { entry } of releases) {
  const difference = differenceAt(entry.release);
  asked += (difference?.added.length ?? 0) + (difference?.revised.length ?? 0);
}
for (const key of newestRows.keys()) {
  asked += rowsOf(key).length;
  for (const release of [releases[0], releases.at(-1)]) if (rowAt(release?.entry.release ?? '', key)) asked += 1;
}

const { user, system } = process.cpuUsage();
const cost: LedgerCost = {
  records: releases.reduce((sum, { records }) => sum + records.length, 0),
  asked,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(cost));
