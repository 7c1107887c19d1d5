import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf, publishedDataset } from '../../../store/city.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { assignments } from '../datasets/assignments.ts';
import { assignmentFeed } from '../feed.ts';
import { assignmentsAreSample, everySheet } from '../query.ts';

/** The feed of the sheets, a week an entry. */
export const assignmentFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) =>
    assignmentFeed(locale, site, everySheet(), {
      author: publishedDataset(assignments).dataset.publisher[locale],
      isSample: assignmentsAreSample(),
    }),
  { timeZone: site.timeZone, asOf },
);
