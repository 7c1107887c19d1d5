import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { longOpen, type Sheet } from '../model/sheets.ts';
import { sheetWords } from './sheet-words.ts';

/** The picture of a sheet: how much is to be done, how much of the sheet before was done; it names no unit. */
export function sheetShare(
  locale: Locale,
  site: SharedSite,
  path: string,
  sheet: Sheet,
  isSample: boolean,
): SharePicture {
  const { t, week, day } = sheetWords(locale);
  const { open, done, due, heldOn } = sheet;
  const long = longOpen(sheet).length;
  const kicker = t('assign.share.kicker', { week: week(sheet.week) });
  const figures = [
    { value: String(open.length), label: t('assign.share.open') },
    ...(due === null
      ? []
      : [{ value: t('assign.table.doneValue', { done: done.length, due }), label: t('assign.share.done') }]),
    { value: String(long), label: t('assign.share.long'), isGrave: long > 0 },
  ];
  const told = figures.map(({ value, label }) => `${label} ${value}`);
  return pictureOf(path, [kicker, ...told].join(' · '), {
    ...frameOf(locale, site, isSample),
    ...{ kind: 'figures', kicker, title: t('assign.title'), figures },
    note: heldOn === null ? '' : t('assign.share.note', { day: day(heldOn) }),
  });
}
