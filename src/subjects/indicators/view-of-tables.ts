import { inBoth } from '../../i18n/in-both.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { figureWords } from './components/figure-words.ts';
import { observations } from './datasets/observations.ts';
import { figureTable, indicatorViews } from './query/indicators.ts';
import { translator } from './words.ts';

/** Every figure of an indicator, in the order of its page; those no longer used have their tables too. */
export const tables = (): SeenTable[] =>
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
