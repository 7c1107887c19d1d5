import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { roundSentences } from './components/round-sentences.ts';
import { tallySum } from './model/found-tally.ts';
import { withTally } from './query/found.ts';
import { allRounds, hasRounds, roundsAreSample } from './query/rounds.ts';

/** What each round found, and what became of it. */
export function roundSums(locale: Locale): SumGroup[] {
  if (!hasRounds()) return [];
  const { t, title } = roundSentences(locale);
  const sums = allRounds()
    .map(withTally)
    .flatMap(({ round, tally }) =>
      tally ? [{ title: title(round), href: pageUrl(locale, `inspections/${round.id}`), ...tallySum(tally) }] : [],
    );
  const href = pageUrl(locale, 'inspections');
  return [{ title: t('roundBeside.sums'), href, sums, isSample: roundsAreSample() }];
}
