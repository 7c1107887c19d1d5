import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { PairingOverview } from '../model/overview.ts';
import { pairSentences } from './pair-words.ts';

/** The picture of all paired help: how many of the promised projects are done. */
export function pairingShare(
  locale: Locale,
  site: SharedSite,
  overview: PairingOverview,
  asOf: string,
  isSample: boolean,
): SharePicture {
  const { t, overview: answer } = pairSentences(locale);
  const { done, all } = overview.counts;
  const kicker = t('pairing.title');
  const title = t('pairing.share.title');
  const value = t('pairing.card.figure', { done, all });
  const [helping = ''] = answer(overview);
  const note = `${helping} ${t('pairing.asOf', { day: formatDay(locale, asOf) })}`;
  return pictureOf('pairing', [kicker, title, value, note].join(' · '), {
    ...frameOf(locale, site, isSample),
    ...{ kind: 'figure', kicker, title, value, verdicts: [], note },
  });
}
