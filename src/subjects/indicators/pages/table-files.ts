import { locales, type Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { newestRelease, newestRowsByKey, publishedDataset } from '../../../store/city.ts';
import type { SeenTable } from '../../../ui/tables/seen-table.ts';
import { tableRoutes } from '../../../ui/tables/table-routes.ts';
import { figureWords } from '../components/figure-words.ts';
import { observations } from '../datasets/observations.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { indicatorViews } from '../query/indicators.ts';
import { translator } from '../words.ts';

const inBoth = (say: (locale: Locale) => string): Words => ({ zh: say(locales[0]), en: say(locales[1]) });

/** Every figure of an indicator, in the order of its page. */
export function indicatorTable(view: IndicatorView): SeenTable {
  const { dataset, newest } = publishedDataset(observations);
  const { id } = view.indicator;
  return {
    id,
    title: inBoth((locale) => figureWords(locale).indicator(view)),
    about: inBoth((locale) => translator(locale)('indicator.table.about')),
    page: `indicators/${id}`,
    table: dataset,
    records: () => view.series.flatMap(({ figures }) => figures.flatMap(({ key }) => newest.get(key) ?? [])),
    dataset,
    release: newestRelease(observations),
  };
}

/** The table of every indicator, those no longer used too. */
export const indicatorTables = tableRoutes('indicators', () => indicatorViews().map(indicatorTable), newestRowsByKey);
