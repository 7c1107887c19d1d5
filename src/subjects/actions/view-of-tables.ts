import { inBoth } from '../../i18n/in-both.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { actionProgress } from './datasets/progress.ts';
import { actionPath } from './model/action-path.ts';
import { actions, actionTable } from './query/actions.ts';
import { translator } from './words.ts';

/** The table of every action: each area by month. */
export const tables = (): SeenTable[] =>
  actions().map(({ id, named }) => ({
    ...actionTable(id),
    parameter: 'action',
    title: inBoth((locale) => translator(locale)('action.table.title', { name: nameOf(locale, named) })),
    about: inBoth((locale) => translator(locale)('action.table.about')),
    page: actionPath(id),
    columns: publishedDataset(actionProgress).dataset,
    records: () =>
      [...publishedDataset(actionProgress).newest.values()].filter(
        ({ row }) => row['action'] === id && row['change'] !== 'withdrawn',
      ),
  }));
