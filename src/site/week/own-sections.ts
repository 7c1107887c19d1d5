import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { newestReleases } from '../../store/releases.ts';
import type { ToldWeek, WeekCounts, WeekSection } from '../../subjects/subject-view.ts';
import { correctionName } from '../corrections/correction-feed.ts';
import { allCorrections } from '../corrections/query.ts';
import { translator } from './words.ts';

/** How many of a kind are named; the page that the section leads to has all. */
const mostNamed = 3;

/** What was corrected in the week; null where nothing ever was. */
export async function correctionSection(locale: Locale, week: ToldWeek): Promise<WeekSection | null> {
  const all = (await allCorrections(locale)).filter(({ on }) => on <= week.until);
  const [newest] = all;
  if (!newest) return null;
  const t = translator(locale);
  const those = all.filter(({ on }) => on >= week.monday);
  const href = pageUrl(locale, `corrections/${newest.on.slice(0, 7)}`);
  const about = { title: t('thisWeek.corrections'), href };
  if (those.length === 0) {
    const answer = t('thisWeek.noCorrection', { day: formatDay(locale, newest.on) });
    return { ...about, answer, hasNews: false, isSample: newest.kind === 'data' && newest.isSample };
  }
  return {
    ...about,
    answer: t('thisWeek.corrected', { count: those.length }),
    hasNews: true,
    isSample: those.some((one) => one.kind === 'data' && one.isSample),
    lines: those.slice(0, mostNamed).map((one) => ({
      text: correctionName(locale, one),
      href: pageUrl(locale, `corrections#${one.id}`),
    })),
    counted: [
      countDays(
        t('thisWeek.correctionsCounted'),
        those.map(({ on }) => on),
      ),
    ],
  };
}

/** What data was released in the week; null where none ever was. */
export function releaseSection(locale: Locale, week: ToldWeek): WeekSection | null {
  const all = newestReleases().filter(({ entry }) => entry.date <= week.until);
  const [newest] = all;
  if (!newest) return null;
  const t = translator(locale);
  const those = all.filter(({ entry }) => entry.date >= week.monday);
  const about = { title: t('thisWeek.releases'), href: pageUrl(locale, 'data') };
  const isSample = ({ dataset }: typeof newest): boolean => dataset.provenance === 'sample';
  if (those.length === 0) {
    const answer = t('thisWeek.noRelease', { day: formatDay(locale, newest.entry.date) });
    return { ...about, answer, hasNews: false, isSample: isSample(newest) };
  }
  return {
    ...about,
    answer: t('thisWeek.released', {
      count: those.length,
      datasets: new Set(those.map(({ dataset }) => dataset.name)).size,
    }),
    hasNews: true,
    isSample: those.some(isSample),
    lines: those.slice(0, mostNamed).map(({ dataset, entry: { release } }) => ({
      text: t('thisWeek.release', { dataset: dataset.title[locale], release }),
      href: pageUrl(locale, `data/${dataset.name}/${release}`),
    })),
    counted: [
      countDays(
        t('thisWeek.releasesCounted'),
        those.map(({ entry }) => entry.date),
      ),
    ],
  };
}

const countDays = (label: string, days: readonly string[]): WeekCounts => ({
  label,
  counts: new Map([...Map.groupBy(days, (day) => day)].map(([day, those]) => [day, those.length])),
});
