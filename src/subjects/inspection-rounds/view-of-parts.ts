import { part, type PartsView } from '../subject-view.ts';
import MonthRounds from './components/MonthRounds.astro';
import { roundsAreSample, roundsCountedIn } from './query/rounds.ts';

/** On the page of a month's ranking: the rounds that count in it. */
export const partsView: PartsView = {
  subject: 'inspection-rounds',
  beside: (locale, subject, of) => {
    const rounds = subject === 'rankings' && of !== undefined ? roundsCountedIn(of) : [];
    return rounds.length > 0 ? part(MonthRounds, { locale, rounds, isSample: roundsAreSample() }) : null;
  },
};
