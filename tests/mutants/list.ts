import { actionFaults } from './list/actions.ts';
import { assignmentFaults } from './list/assignments.ts';
import { authorViews } from './list/author-views.ts';
import { citeAndEmbed } from './list/cite-and-embed.ts';
import { dataRules } from './list/data-rules.ts';
import { documentFaults } from './list/documents.ts';
import { figuresOfTexts } from './list/figures-of-texts.ts';
import { figureFaults } from './list/figures.ts';
import { findingFaults } from './list/finding.ts';
import { frameViews } from './list/frame-views.ts';
import { freshnessFaults } from './list/freshness.ts';
import { governmentModels } from './list/government-sites.ts';
import { inTimeFaults } from './list/in-time.ts';
import { indicatorModels } from './list/indicator-models.ts';
import { roundFaults } from './list/inspection-rounds.ts';
import { intakeFaults } from './list/intake.ts';
import { ledgerExplorerPage } from './list/ledger-explorer-page.ts';
import { ledgerExplorer } from './list/ledger-explorer.ts';
import { ledgerPages } from './list/ledger-pages.ts';
import { ledgerRules } from './list/ledger-rules.ts';
import { ledgerWallModels } from './list/ledger-wall-models.ts';
import { ledgerWallViews } from './list/ledger-wall-views.ts';
import { listHistoryModel } from './list/list-history-model.ts';
import { listModel } from './list/list-model.ts';
import { listRules } from './list/list-rules.ts';
import { listViews } from './list/list-views.ts';
import { sheetFaults } from './list/one-sheet.ts';
import { otherModels } from './list/other-models.ts';
import { pairingFaults } from './list/pairing.ts';
import { queries } from './list/queries.ts';
import { rankingQueries } from './list/ranking-queries.ts';
import { rankingsModel } from './list/rankings-model.ts';
import { recordRules } from './list/record-rules.ts';
import { releaseChangeFaults } from './list/release-changes.ts';
import { reviewAndHeadquarters } from './list/review-and-headquarters.ts';
import { riverFaults } from './list/rivers.ts';
import { searchViews } from './list/search-views.ts';
import { simpleFaults } from './list/simple.ts';
import { subjectViews } from './list/subject-views.ts';
import { sumModels, sumRules, sumViews } from './list/sums.ts';
import { tableWriters } from './list/table-writers.ts';
import { tableFaults } from './list/tables.ts';
import { textQueries } from './list/text-queries.ts';
import { textRules } from './list/text-rules.ts';
import { unknownFaults } from './list/unknown.ts';
import { weekFaults } from './list/week.ts';
import { wholeTableFaults } from './list/whole-table-rules.ts';
import type { Mutant } from './mutant.ts';

/** Every seeded fault. */
export const mutants: readonly Mutant[] = [
  ...listModel,
  ...findingFaults,
  ...figuresOfTexts,
  ...rankingsModel,
  ...otherModels,
  ...listRules,
  ...ledgerRules,
  ...actionFaults,
  ...assignmentFaults,
  ...riverFaults,
  ...freshnessFaults,
  ...weekFaults,
  ...wholeTableFaults,
  ...dataRules,
  ...textRules,
  ...queries,
  ...frameViews,
  ...listViews,
  ...subjectViews,
  ...citeAndEmbed,
  ...recordRules,
  ...searchViews,
  ...listHistoryModel,
  ...textQueries,
  ...authorViews,
  ...indicatorModels,
  ...rankingQueries,
  ...ledgerWallModels,
  ...ledgerExplorer,
  ...ledgerPages,
  ...ledgerExplorerPage,
  ...ledgerWallViews,
  ...documentFaults,
  ...sumModels,
  ...sumRules,
  ...sumViews,
  ...unknownFaults,
  ...figureFaults,
  ...reviewAndHeadquarters,
  ...simpleFaults,
  ...tableFaults,
  ...tableWriters,
  ...releaseChangeFaults,
  ...inTimeFaults,
  ...pairingFaults,
  ...roundFaults,
  ...governmentModels,
  ...intakeFaults,
  ...sheetFaults,
];
