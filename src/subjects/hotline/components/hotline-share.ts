import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { doubtedRate, type HotlineMonth } from '../model/hotline-months.ts';
import { closedNote } from './closed-note.ts';
import { monthWords } from './month-words.ts';

/** The picture of a month: how many cases were accepted, and how many closed; `path` is the page's. */
export function hotlineShare(
  locale: Locale,
  site: SharedSite,
  path: string,
  month: HotlineMonth,
  isSample: boolean,
): SharePicture {
  const say = monthWords(locale);
  const { t } = say;
  const accepted = month.figures.get('accepted');
  const value = accepted ? say.cases(accepted.value) : '—';
  const doubt = doubtedRate(month) === null ? null : closedNote(locale, month);
  const note =
    month.closed === null
      ? ''
      : (doubt ?? t('hotline.share.note', { closed: say.name(month.closed), count: say.number(month.closed.value) }));
  const kicker = t('hotline.share.kicker', { month: say.datedMonth(month) });
  const title = t('hotline.share.title');
  return pictureOf(path, [kicker, title, value, note].filter((one) => one !== '').join(' · '), {
    ...frameOf(locale, site, isSample),
    ...{ kind: 'figure', kicker, title, value, verdicts: [], note },
  });
}
