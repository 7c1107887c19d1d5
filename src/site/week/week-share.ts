import type { Locale } from '../../core/locale.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../ui/share/share-picture.ts';
import type { tellThisWeek } from './query.ts';
import { sumOfRow } from './week-grid.ts';
import { translator } from './words.ts';

/** How many figures the picture has room for. */
const mostFigures = 3;

/** The week by its first counts; undefined where nothing happened so far. */
export function weekShare(
  locale: Locale,
  site: SharedSite,
  { week: { week, until }, rows }: Awaited<ReturnType<typeof tellThisWeek>>,
): SharePicture | undefined {
  const shown = rows.filter((row) => sumOfRow(row) > 0).slice(0, mostFigures);
  if (shown.length === 0) return undefined;
  const t = translator(locale);
  const figures = shown.map((row) => ({ value: formatNumber(locale, sumOfRow(row)), label: row.label }));
  const alt = t('thisWeek.share.alt', {
    figures: figures.map((figure) => t('thisWeek.share.figure', figure)).join(t('source.separator')),
  });
  return pictureOf('this-week', alt, {
    ...frameOf(
      locale,
      site,
      shown.some(({ isSample }) => isSample),
    ),
    kind: 'figures',
    kicker: t('thisWeek.share.kicker', { year: week.slice(0, 4), week: String(Number(week.slice(6))) }),
    title: t('frame.nav.thisWeek'),
    figures,
    note: t('thisWeek.share.note', { day: formatDay(locale, until) }),
  });
}
