import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { asOf } from '../../store/city.ts';
import type { SubjectView } from '../subject-view.ts';
import { boardHeight } from './components/embed-height.ts';
import { listShares } from './components/list-share.ts';
import { listFeed } from './feed.ts';
import { hasList, listEntries, listIsSample, listIssues, listSource } from './query.ts';
import { listGaps } from './view-of-gaps.ts';
import { listSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

/** Who was listed, verified and taken off, newest first. */
const newest = (locale: Locale) => ({
  ...listFeed(locale, site, listEntries(), listSource(locale)),
  isSample: listIsSample(),
});

export const view: SubjectView = {
  name: 'red-black-list',
  fragments: (locale) => (hasList() ? [{ name: 'red-black-list', read: () => newest(locale) }] : []),
  embedded: (locale) =>
    hasList() && listIssues().length > 0
      ? [
          {
            title: translator(locale)('list.title'),
            path: 'embed/red-black-list',
            shows: 'red-black-list',
            height: boardHeight,
          },
        ]
      : [],
  shares: (locale) =>
    hasList() ? listShares(locale, site, { issues: listIssues(), entries: listEntries() }, asOf(), listIsSample()) : [],
  gaps: listGaps,
  sums: listSums,
  tables,
};
