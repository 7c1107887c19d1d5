import { isRectified, type EntryView } from '../model/list-entry.ts';

/** What a filter on the page asks of an entry, as attributes of its row. */
export const filterFacts = (entry: EntryView) => ({
  'data-area': entry.row.area,
  'data-category': entry.row.category,
  'data-list': entry.row.list,
  'data-status': entry.row.list === 'black' ? entry.row.status : undefined,
  'data-fixed': isRectified(entry) ? '' : undefined,
});
