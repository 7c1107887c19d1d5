import type { Locale } from '../../core/locale.ts';
import { madeOnce } from '../../core/made-once.ts';
import { asOf } from '../../store/city.ts';
import type { ToldWeek, WeekLine, WeekSection } from '../../subjects/subject-view.ts';
import { weekViews } from '../../subjects/week-views.ts';
import type { ShownRelease } from '../../ui/data/release-names.ts';
import { correctionSection, releaseSection } from './own-sections.ts';
import { weeksBefore, weekUpTo } from './told-week.ts';
import { weekGrid, type WeekRow } from './week-grid.ts';

/** How many weeks before its own the page and its feed tell: a quarter. */
const weeksTold = 13;

/** A week with what was told of it. */
export interface WeekTold {
  week: ToldWeek;
  /** In the order of the city's subjects, then what is of no subject. */
  sections: WeekSection[];
}

/** The week of the site's day. */
export const thisWeek = (): ToldWeek => weekUpTo(asOf());

/** The lines on the week that the home page shows: of each subject at most one. */
export const weekStrip = (locale: Locale): WeekLine[] =>
  weekViews.flatMap(({ strip }) => strip?.(locale, thisWeek()) ?? []);

/** The week of the site's day with all that happened in it, and its picture. */
export const tellThisWeek = madeOnce(async (locale: Locale): Promise<WeekTold & { rows: WeekRow[] }> => {
  const week = thisWeek();
  const own = [await correctionSection(locale, week), releaseSection(locale, week)];
  const sections = [...(await subjectSections(locale, week)), ...own.filter((one) => one !== null)];
  return { week, sections, rows: weekGrid(sections, week) };
});

/** The whole weeks before it, newest first, with what happened in them; those of which nothing is known are left out. */
export const tellEarlierWeeks = madeOnce(async (locale: Locale): Promise<WeekTold[]> => {
  const weeks = weeksBefore(asOf(), weeksTold).map(async (week) => {
    const corrections = await correctionSection(locale, week);
    const all = [...(await subjectSections(locale, week)), ...(corrections ? [corrections] : [])];
    return { week, sections: all.filter(({ hasNews }) => hasNews) };
  });
  return (await Promise.all(weeks)).filter(({ sections }) => sections.length > 0);
});

async function subjectSections(locale: Locale, week: ToldWeek): Promise<WeekSection[]> {
  const sections = await Promise.all(weekViews.map((view) => view.week?.(locale, week) ?? null));
  return sections.filter((one) => one !== null);
}

/** The releases that the page rests on, each once. */
export const weekReleases = (): ShownRelease[] => [
  ...new Map(weekViews.flatMap(({ releases }) => releases()).map((one) => [one.dataset.name, one])).values(),
];
