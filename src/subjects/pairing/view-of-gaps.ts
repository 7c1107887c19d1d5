import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { standsIn } from '../../store/city.ts';
import type { Gap } from '../subject-view.ts';
import { pairings } from './datasets/pairings.ts';
import { hasPairing } from './query.ts';
import { translator } from './words.ts';

/** Where samples are shown, the real pairs are missing. */
export function pairingGaps(locale: Locale): Gap[] {
  if (!hasPairing() || !standsIn(pairings)) return [];
  const t = translator(locale);
  return [
    {
      id: 'pairs',
      kind: 'text',
      title: t('pairingGap.title'),
      text: t('pairingGap.text'),
      publisher: t('pairingGap.publisher'),
      since: null,
      href: pageUrl(locale, 'pairing'),
      isSample: false,
    },
  ];
}
