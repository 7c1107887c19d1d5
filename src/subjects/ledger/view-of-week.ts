import type { Locale } from '../../core/locale.ts';
import { dayOfRelease } from '../../core/release-day.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { changeCounter } from './model/ledger-weeks.ts';
import { openIn } from './model/state-counts.ts';
import { countTasks } from './model/week-tasks.ts';
import { ledgerIsSample, ledgerReleases } from './query/problems.ts';
import { changesIn, ledgerWeeks, weekTasks, type CountedWeek } from './query/weeks.ts';
import { translator as ledgerTranslator } from './words.ts';
import { ledgerWeekWords } from './words/week-told-words.ts';

const translator = dictionary(ledgerWeekWords);

function week(locale: Locale, { monday, until }: ToldWeek): WeekSection | null {
  const newest = ledgerWeeks().find(({ on }) => on <= until);
  if (!newest) return null;
  const [t, ledger] = [translator(locale), ledgerTranslator(locale)];
  const number = (count: number): string => formatNumber(locale, count);
  const day = formatDay(locale, newest.on);
  const href = pageUrl(locale, `ledger/weeks/${newest.week}`);
  const about = { title: ledger('ledger.title'), href, isSample: ledgerIsSample() };
  if (newest.on < monday) return { ...about, answer: t('ledgerWeek.none', { day }), hasNews: false };
  const changed = changeCounter(changesIn(newest));
  const asked = countTasks(weekTasks(newest.week));
  return {
    ...about,
    answer: t('ledgerWeek.answer', {
      day,
      entered: number(changed('opened')),
      verified: number(changed('verified')),
      back: number(changed('reopened')),
      open: number(openIn(newest.states)),
      overdue: number(newest.states.overdue),
    }),
    hasNews: true,
    lines: [
      {
        text: ledger('week.tasks.lead', { day, count: asked.open, open: number(asked.open), ...asked.kinds }),
        href: `${href}#tasks`,
      },
    ],
    counted: [
      { label: t('ledgerWeek.entered'), counts: byDay(newest, 'opened') },
      { label: t('ledgerWeek.verified'), counts: byDay(newest, 'verified') },
    ],
  };
}

/** How many problems each of the week's releases did this to, by its day. */
const byDay = ({ releases }: CountedWeek, kind: 'opened' | 'verified'): Map<string, number> => {
  const days = Map.groupBy(releases, (release) => dayOfRelease(release));
  return new Map([...days].map(([day, those]) => [day, changeCounter(changesIn({ releases: those }))(kind)]));
};

/** What the ledger tells of a week. */
export const weekView: WeekView = { subject: 'ledger', releases: ledgerReleases, week };
