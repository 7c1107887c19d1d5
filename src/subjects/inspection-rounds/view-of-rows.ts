import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { RowView } from '../subject-view.ts';
import { roundSentences } from './components/round-sentences.ts';
import { roundOfProblem } from './query/found.ts';
import { roundsAreSample } from './query/rounds.ts';

/** On a problem's page: the round that found it. */
export const rowView: RowView = {
  subject: 'inspection-rounds',
  notes: (locale: Locale, dataset, key) => {
    const round = dataset === 'ledger' ? roundOfProblem(key) : undefined;
    if (!round) return [];
    const { t, title } = roundSentences(locale);
    return [
      {
        term: t('roundBeside.problem'),
        text: title(round),
        href: pageUrl(locale, `inspections/${round.id}`),
        isSample: roundsAreSample(),
      },
    ];
  },
};
