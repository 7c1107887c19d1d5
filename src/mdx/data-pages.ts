import type { State } from '../releases/fold.ts';
import type { ContentContext } from './content-context.ts';

/** The cells of a column, each once, in a dataset's newest state; none where the city does not publish it. */
function valuesOf({ datasets }: ContentContext, dataset: string, column: string): string[] {
  const states: State[] = [...(datasets.get(dataset)?.states.values() ?? [])];
  return [...new Set([...(states.at(-1)?.values() ?? [])].flatMap(({ printed }) => printed[column] ?? []))];
}

/** The pages that the data of a city makes, without language: those of datasets, indicators, the list, the ranking and areas. */
export function dataPages(context: ContentContext): string[] {
  const { datasets, indicators } = context;
  const [list, ranking] = ['red-black-list', 'inspections'].map((name) => datasets.has(name));
  const areas = ['red-black-list', 'inspections'].flatMap((name) => valuesOf(context, name, 'area'));
  return [
    ...indicators.map((id) => `indicators/${id}`),
    ...[...datasets.keys()].map((name) => `data/${name}`),
    ...(list ? ['red-black-list', 'objection', 'embed/red-black-list'] : []),
    ...['issue', 'id'].flatMap((column) => valuesOf(context, 'red-black-list', column).map((value) => `red-black-list/${value}`)),
    ...(ranking ? ['rankings', 'rankings/method'] : []),
    ...valuesOf(context, 'inspections', 'month').map((month) => `rankings/${month}`),
    ...(areas.length > 0 ? ['areas'] : []),
    ...areas.map((code) => `areas/${code}`),
  ];
}
