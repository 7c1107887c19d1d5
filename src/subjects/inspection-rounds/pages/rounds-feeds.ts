import type { APIRoute } from 'astro';
import site from '#settings';
import type { Locale } from '../../../core/locale.ts';
import { asOf } from '../../../store/city.ts';
import { writeCalendar } from '../../../ui/feeds/calendar-file.ts';
import { feedRoutes } from '../../../ui/feeds/feed-routes.ts';
import { roundCalendar, roundFeed, type RoundSource } from '../feed.ts';
import { foundTally } from '../query/found.ts';
import { allRounds, areasOf, everyRound, inspectedAreas, roundDataset, roundsAreSample } from '../query/rounds.ts';

const sourceIn = (locale: Locale): RoundSource => ({
  ...{ site, publisher: roundDataset().publisher[locale], isSample: roundsAreSample() },
  ...{ areasOf, allAreas: inspectedAreas(), tallyOf: foundTally },
});

/** The feed of the rounds, a round an entry. */
export const roundFeeds = feedRoutes<{ locale: Locale }>(
  ({ locale }) => roundFeed(locale, allRounds(), sourceIn(locale)),
  { timeZone: site.timeZone, asOf },
);

/** The rounds as a calendar to subscribe to; those entered in error too, as cancelled. */
export const roundCalendarFile: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(writeCalendar(roundCalendar(locale, everyRound(), sourceIn(locale))), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
