import { inBoth } from '../../i18n/in-both.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { figureWords } from './components/figure-words.ts';
import { scorecardColumns } from './components/scorecard-columns.ts';
import { observations } from './datasets/observations.ts';
import { thresholds } from './datasets/thresholds.ts';
import { scorecardRows } from './model/scorecard-rows.ts';
import { figureTable, indicatorViews } from './query/indicators.ts';
import { currentScorecards, scorecardTable } from './query/scorecards.ts';
import { translator } from './words.ts';

/** The figures of every indicator, and the scorecard of every edition of the standard. */
export const tables = (): SeenTable[] => [...ofIndicators(), ...ofEditions()];

/** In the order of its page; those no longer used have their tables too. */
const ofIndicators = (): SeenTable[] =>
  indicatorViews().map((view) => {
    const { dataset, newest } = publishedDataset(observations);
    const { id } = view.indicator;
    return {
      ...figureTable(view),
      parameter: 'indicator',
      title: inBoth((locale) => figureWords(locale).indicator(view)),
      about: inBoth((locale) => translator(locale)('indicator.table.about')),
      page: `indicators/${id}`,
      columns: dataset,
      records: () => view.series.flatMap(({ figures }) => figures.flatMap(({ key }) => newest.get(key) ?? [])),
    };
  });

const ofEditions = (): SeenTable[] =>
  currentScorecards().map((card) => {
    const { edition } = card.edition;
    const { dataset, newest } = publishedDataset(thresholds);
    const figures = publishedDataset(observations).newest;
    return {
      ...scorecardTable(card),
      parameter: 'edition',
      title: inBoth((locale) => translator(locale)('standard.edition.title', { edition })),
      about: inBoth((locale) => translator(locale)('scorecard.table.about')),
      page: `standard/${edition}`,
      columns: scorecardColumns(dataset),
      records: () => scorecardRows(card, { clause: (id) => newest.get(id), figure: (key) => figures.get(key) }),
    };
  });
