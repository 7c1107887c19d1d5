import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { ReviewHistory } from '../model/review-history.ts';
import { translator } from '../words.ts';
import { answerOf } from './review-words.ts';

/** The picture of the page: where the city stands. */
export function reviewShare(
  locale: Locale,
  site: SharedSite,
  history: ReviewHistory,
  asOf: string,
  isSample: boolean,
): SharePicture {
  const t = translator(locale);
  const answer = answerOf(locale, history, site.city.name[locale]);
  return pictureOf('review', t('review.share.alt', { answer }), {
    ...frameOf(locale, site, isSample),
    kind: 'headline',
    kicker: t('review.title'),
    title: answer,
    note: t('review.share.note', { day: formatDay(locale, asOf) }),
  });
}
