import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf, publishedDatasets } from '../../store/city.ts';

/** Every page of the city's subjects that does not hang on a text, without language. */
export function subjectPages(locale: Locale): ReadonlySet<string> {
  const datasets = publishedDatasets();
  const city = {
    ...{ locale, asOf: asOf(), articles: [], documents: [], sections: [] },
    histories: new Map(datasets.map((history) => [history.dataset.name, history])),
    newest: new Map(datasets.map(({ dataset, newest }) => [dataset.name, newest])),
  };
  return new Set(site.subjects.flatMap(({ paths }) => paths?.(city) ?? []));
}
