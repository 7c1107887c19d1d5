import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { PlainSentence, SimpleView } from '../subject-view.ts';
import { countOutcomes, judgedOf } from './model/outcomes.ts';
import { totalsOf } from './model/scorecard.ts';
import { replacedEditionOf } from './model/verdict.ts';
import { indicatorReleases, indicatorsAreSample, indicatorsInUse } from './query/indicators.ts';
import { currentScorecards } from './query/scorecards.ts';
import { indicatorSimpleWords } from './words/simple-words.ts';

const translator = dictionary(indicatorSimpleWords);

function city(locale: Locale): PlainSentence[] {
  const t = translator(locale);
  const views = indicatorsInUse();
  const counts = countOutcomes(views);
  const { judged, met, notMet, undated, unanswered } = counts;
  const replaced = replacedEditionOf(judgedOf(views));
  const years = undated === 0 ? '' : undated === met ? t('simple.undated.all') : t('simple.undated.some', { undated });
  const metText = replaced ? t('simple.met.replaced', { met, edition: replaced.edition }) : t('simple.met', { met });
  const since = replaced ? t('simple.replaced', { met, newer: replaced.newer }) : '';
  const { noFigure: clauses } = totalsOf(currentScorecards());
  const byClause = clauses === unanswered ? '' : t('simple.unanswered.clauses', { clauses });
  const isSample = indicatorsAreSample();
  return [
    ...(judged > 0
      ? [
          { text: metText + years + since, figure: String(met), isSample },
          { text: t('simple.notMet', { notMet }), figure: String(notMet), isSample },
        ]
      : []),
    ...(unanswered > 0
      ? [{ text: t('simple.unanswered', { unanswered }) + byClause, figure: String(unanswered), isSample }]
      : []),
  ];
}

/** What the indicators say in the simple view. */
export const simpleView: SimpleView = {
  subject: 'indicators',
  releases: () => indicatorReleases(),
  city,
};
