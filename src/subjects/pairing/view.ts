import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import type { Card, SubjectView, SumGroup } from '../subject-view.ts';
import { pairSentences } from './components/pair-words.ts';
import { pairingShare } from './components/pairing-share.ts';
import { areaSum, projectSum } from './model/overview.ts';
import { hasPairing, pairingIsSample, pairingOverview } from './query.ts';
import { pairingGaps } from './view-of-gaps.ts';
import { tables } from './view-of-tables.ts';

function card(locale: Locale): Card | null {
  if (!hasPairing()) return null;
  const say = pairSentences(locale);
  const overview = pairingOverview();
  const { done, all } = overview.counts;
  return {
    figure: say.t('pairing.card.figure', { done, all }),
    text: joinSentences(locale, say.overview(overview)),
    isSample: pairingIsSample(),
  };
}

function sums(locale: Locale): SumGroup[] {
  if (!hasPairing()) return [];
  const { t } = pairSentences(locale);
  const overview = pairingOverview();
  const href = pageUrl(locale, 'pairing#sums');
  return [
    {
      ...{ title: t('pairing.sums'), href, isSample: pairingIsSample() },
      sums: [
        { title: t('pairing.sums.all'), href, ...projectSum(overview.counts) },
        { title: t('pairing.sums.areas'), href, ...areaSum(overview) },
      ],
    },
  ];
}

export const view: SubjectView = {
  name: 'pairing',
  cards: { pairing: card },
  gaps: pairingGaps,
  sums,
  shares: (locale) => (hasPairing() ? [pairingShare(locale, site, pairingOverview(), asOf(), pairingIsSample())] : []),
  tables,
};
