import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { listWords } from './components/list-words.ts';
import { countedBefore } from './model/fixed-say.ts';
import { listIsSample, listIssues, listReleases, openEntries } from './query.ts';
import { translator as listTranslator } from './words.ts';
import { listWeekWords } from './words/week-told-words.ts';

const translator = dictionary(listWeekWords);

function week(locale: Locale, { monday, until }: ToldWeek): WeekSection | null {
  const issue = listIssues().find(({ listedOn }) => listedOn <= until);
  if (!issue) return null;
  const [t, list] = [translator(locale), listTranslator(locale)];
  const slots = { issue: listWords(locale).issue(issue.issue), day: formatDay(locale, issue.listedOn) };
  const href = pageUrl(locale, `red-black-list/${issue.issue}`);
  const about = { title: list('list.title'), href, isSample: listIsSample() };
  if (issue.listedOn < monday) return { ...about, answer: t('listWeek.none', slots), hasNews: false };
  const counts = { black: issue.black.length, red: issue.red.length };
  const [before, open] = [countedBefore(issue), openEntries().length];
  const on = (count: number) => new Map([[issue.listedOn, count]]);
  return {
    ...about,
    answer: list('list.answer', { ...slots, ...counts }),
    hasNews: true,
    lines: [
      ...(before
        ? [
            {
              text: t('listWeek.before', { ...before, total: before.entries.length }),
              href: pageUrl(locale, `red-black-list/${before.issue}`),
            },
          ]
        : []),
      ...(open > 0 ? [{ text: t('listWeek.open', { open }), href: pageUrl(locale, 'red-black-list/open') }] : []),
    ],
    counted: [
      { label: t('listWeek.exposed'), counts: on(counts.black) },
      { label: t('listWeek.commended'), counts: on(counts.red) },
    ],
  };
}

/** What the list tells of a week. */
export const weekView: WeekView = { subject: 'red-black-list', releases: listReleases, week };
