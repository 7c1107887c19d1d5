import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatDay } from '../../i18n/format.ts';
import { formatMonth } from '../../i18n/months.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { rankingWords } from './components/ranking-words.ts';
import { monthReleases } from './query/ranking-editions.ts';
import { rankingMonths, rankingOf, rankingReleases, rankingsAreSample } from './query/rankings.ts';
import { rankingWeekWords } from './words/week-words.ts';

const translator = dictionary(rankingWeekWords);

function week(locale: Locale, { monday, until }: ToldWeek): WeekSection | null {
  const t = translator(locale);
  const publishedOn = (month: string): string => monthReleases(month)[0]?.release.entry.date ?? '';
  const month = rankingMonths().find((one) => publishedOn(one) <= until);
  if (month === undefined) return null;
  const day = publishedOn(month);
  const slots = { month: formatMonth(locale, month), day: formatDay(locale, day) };
  const href = pageUrl(locale, `rankings/${month}`);
  const about = { title: t('rankWeek.title'), href, isSample: rankingsAreSample() };
  if (day < monday) return { ...about, answer: t('rankWeek.none', slots), hasNews: false };
  return {
    ...about,
    answer: t('rankWeek.new', slots),
    hasNews: true,
    lines: rankingOf(month).groups.map((group) => ({ text: rankingWords(locale).answer(group), href })),
    counted: [{ label: t('rankWeek.counted'), counts: new Map([[day, 1]]) }],
  };
}

/** What the ranking tells of a week. */
export const weekView: WeekView = { subject: 'rankings', releases: rankingReleases, week };
