import { madeOnce } from '../../core/made-once.ts';
import { writeIndexFiles } from '../../core/text-index/index-files.ts';
import { part, type PartsView, type SearchView } from '../subject-view.ts';
import { foundProblem } from './components/found-problem.ts';
import ProblemSearch from './components/ProblemSearch.astro';
import { areaOf, countedTo, everyProblem, hasLedger, ledgerIsSample } from './query/problems.ts';

const indexFiles = madeOnce((_: 'whole ledger') =>
  writeIndexFiles(Array.from(everyProblem().values(), (problem) => foundProblem(problem, areaOf(problem.row.area)))),
);

/** Problems are found by an index of their own. */
const search: SearchView = {
  files: () => (hasLedger() ? indexFiles('whole ledger') : new Map<string, string>()),
  part: (locale, index) => part(ProblemSearch, { locale, index, asOf: countedTo(), isSample: ledgerIsSample() }),
};

export const partsView: PartsView = { subject: 'ledger', search };
