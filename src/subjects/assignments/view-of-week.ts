import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekLine, WeekSection, WeekView } from '../subject-view.ts';
import { sheetWords } from './components/sheet-words.ts';
import { taskAnchor } from './components/task-anchor.ts';
import { lateOf, newestOfTasks, type Sheet } from './model/sheets.ts';
import { assignmentsAreSample, everySheet, sheetsReleases } from './query.ts';

/** The newest sheet up to a day. */
const sheetAt = ({ until }: Pick<ToldWeek, 'until'>): Sheet | undefined =>
  everySheet().find(({ monday, heldOn }) => (heldOn ?? monday) <= until);

function strip(locale: Locale, told: ToldWeek): WeekLine | null {
  const sheet = sheetAt(told);
  if (!sheet || sheet.due === null || sheet.week !== told.week) return null;
  const { t, weekOnly } = sheetWords(locale);
  const late = lateOf(sheet.done).length;
  const counts = { week: weekOnly(sheet.week), open: sheet.open.length, due: sheet.due, done: sheet.done.length };
  return {
    text: late > 0 ? t('assign.strip.late', { ...counts, late }) : t('assign.strip', counts),
    href: pageUrl(locale, `assignments/${sheet.week}`),
    isSample: assignmentsAreSample(),
  };
}

function section(locale: Locale, told: ToldWeek): WeekSection | null {
  const sheet = sheetAt(told);
  if (!sheet) return null;
  const { t, week, day, last, said, running } = sheetWords(locale);
  const href = pageUrl(locale, `assignments/${sheet.week}`);
  const about = { title: t('assign.title'), href, isSample: assignmentsAreSample() };
  if (sheet.week !== told.week)
    return { ...about, answer: t('assign.week.none', { week: week(sheet.week) }), hasNews: false };
  const open = t('assign.week.answer', { day: day(sheet.heldOn ?? sheet.monday), open: sheet.open.length });
  return {
    ...about,
    answer: [open, last(sheet)].join(locale === 'zh' ? '' : ' '),
    hasNews: true,
    // Those that have been open longest come first.
    lines: sheet.open.slice(0, 5).map((task) => ({
      text: [said(task, 'task')?.text ?? t('assign.removed'), ...(task.isLong ? [running(task) ?? ''] : [])].join(
        ' · ',
      ),
      href: `${href}#${taskAnchor(task.task)}`,
    })),
    counted: [{ label: t('assign.week.counted'), counts: doneByDay(told) }],
  };
}

/** How many tasks were done on each day, as far as a sheet has reported them. */
function doneByDay({ days }: ToldWeek): Map<string, number> {
  const done = newestOfTasks(everySheet()).flatMap(({ task: { row } }) => (row.done_on === null ? [] : [row.done_on]));
  return new Map(
    days.flatMap((one) => {
      const count = done.filter((day) => day === one).length;
      return count > 0 ? [[one, count] as const] : [];
    }),
  );
}

/** What the sheets tell of a week. */
export const weekView: WeekView = { subject: 'assignments', releases: sheetsReleases, strip, week: section };
