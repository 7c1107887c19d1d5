import type { Locale } from '../../core/locale.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekLine, WeekSection, WeekView } from '../subject-view.ts';
import { pairSentences } from './components/pair-words.ts';
import { pairingEvents } from './model/pairing-events.ts';
import { pairingWeek } from './model/pairing-week.ts';
import { allPairs, hasPairing, pairingIsSample, pairingReleases } from './query.ts';

/** No section tells more. */
const mostLines = 5;

function week(locale: Locale, { monday, until }: ToldWeek): WeekSection | null {
  if (!hasPairing()) return null;
  const { t, day, name } = pairSentences(locale);
  const told = pairingWeek(pairingEvents(allPairs()), monday, until);
  const { events, visits, done, late, visitDays, doneDays, lastDay } = told;
  const about = { title: t('pairingWeek.title'), href: pageUrl(locale, 'pairing'), isSample: pairingIsSample() };
  if (lastDay === null) return { ...about, answer: t('pairingWeek.none.ever'), hasNews: false };
  if (events.length === 0) return { ...about, answer: t('pairingWeek.none', { day: day(lastDay) }), hasNews: false };
  const ordered = [...events.filter(({ kind }) => kind === 'done'), ...events.filter(({ kind }) => kind === 'visit')];
  return {
    ...about,
    answer: tellCounts(locale, t('pairingWeek.news', { visits, done }), late),
    hasNews: true,
    lines: ordered.slice(0, mostLines).map(({ kind, id, pair: { unit, community } }) => ({
      text: t(`pairing.feed.${kind}`, { unit: name(unit), community: name(community) }),
      href: pageUrl(locale, `pairing/${community.id}#${id}`),
    })),
    counted: [
      { label: t('pairingWeek.visits'), counts: visitDays },
      { label: t('pairingWeek.done'), counts: doneDays },
    ],
  };
}

const tellCounts = (locale: Locale, counts: string, late: number): string =>
  joinSentences(locale, [counts, ...(late > 0 ? [pairSentences(locale).t('pairingWeek.late', { late })] : [])]);

function strip(locale: Locale, { monday, until }: ToldWeek): WeekLine | null {
  if (!hasPairing()) return null;
  const { events, visits, done, late } = pairingWeek(pairingEvents(allPairs()), monday, until);
  if (events.length === 0) return null;
  const text = tellCounts(locale, pairSentences(locale).t('pairingWeek.strip', { visits, done }), late);
  return { text, href: pageUrl(locale, 'pairing'), isSample: pairingIsSample() };
}

/** What paired help tells of a week. */
export const weekView: WeekView = {
  subject: 'pairing',
  releases: () => (hasPairing() ? pairingReleases() : []),
  strip,
  week,
};
