import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { monthWords } from './components/month-words.ts';
import { hotlineIsSample, hotlineMonths, hotlineReleases, recordedOn } from './query.ts';

function week(locale: Locale, { monday, until }: ToldWeek): WeekSection | null {
  const recorded = hotlineMonths().flatMap((month) => {
    const day = recordedOn(month);
    return day === undefined || day > until ? [] : [{ month, day }];
  });
  const [newest] = recorded;
  if (!newest) return null;
  const { t, cases, datedMonth } = monthWords(locale);
  const isSample = hotlineIsSample();
  const added = recorded.filter(({ day }) => day >= monday);
  const shown = added[0] ?? newest;
  const slots = { month: datedMonth(shown.month), day: formatDay(locale, shown.day) };
  const about = { title: t('hotline.title'), href: pageUrl(locale, `hotline/${shown.month.month}`), isSample };
  const accepted = shown.month.figures.get('accepted');
  if (added.length === 0 || !accepted) return { ...about, answer: t('hotline.week.none', slots), hasNews: false };
  return {
    ...about,
    answer: t('hotline.week.new', { ...slots, cases: cases(accepted.value) }),
    hasNews: true,
  };
}

/** What the hotline tells of a week. */
export const weekView: WeekView = { subject: 'hotline', releases: hotlineReleases, week };
