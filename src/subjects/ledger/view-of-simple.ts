import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Area } from '../areas/dataset.ts';
import type { PlainSentence, SimpleView } from '../subject-view.ts';
import { openIn } from './model/state-counts.ts';
import { wallOf } from './query/board.ts';
import { ledgerIsSample, ledgerReleases } from './query/problems.ts';
import { ledgerSimpleWords } from './words/simple-words.ts';

const translator = dictionary(ledgerSimpleWords);

function area(locale: Locale, { code }: Area): PlainSentence[] {
  const { total, totals } = wallOf(code);
  if (total === 0) return [];
  const t = translator(locale);
  const [open, overdue] = [openIn(totals), totals.overdue];
  const word = open === 0 ? 'simple.open.none' : overdue === 0 ? 'simple.open.inTime' : 'simple.open';
  return [{ text: t(word, { open, overdue }), figure: String(open), isSample: ledgerIsSample() }];
}

/** What the ledger says in the simple view. */
export const simpleView: SimpleView = { subject: 'ledger', releases: ledgerReleases, area };
