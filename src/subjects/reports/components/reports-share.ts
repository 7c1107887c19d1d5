import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { MonthView } from '../model/report-months.ts';
import { translator } from '../words.ts';

/** The picture of the newest month: what came in, what was valid, what waits. */
export function reportsShare(
  locale: Locale,
  site: SharedSite,
  { month, row }: MonthView,
  isSample: boolean,
): SharePicture {
  const t = translator(locale);
  const [kicker, title] = [t('reports.title'), formatMonth(locale, month)];
  const figures = (['received', 'valid', 'waiting'] as const).map((name) => ({
    value: formatNumber(locale, row[name]),
    label: t(`reports.share.label.${name}`),
  }));
  const alt = [kicker, title, ...figures.map(({ value, label }) => `${value} ${label}`)].join(' · ');
  return pictureOf('report/figures', alt, {
    ...frameOf(locale, site, isSample),
    ...{ kind: 'figures', kicker, title, figures, note: '' },
  });
}
