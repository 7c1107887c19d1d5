import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { rankAreaWords } from './words/area-words.ts';
import { changeWords } from './words/change-words.ts';
import { rankGapWords } from './words/gap-words.ts';
import { historyWords } from './words/history-words.ts';
import { methodWords } from './words/method-words.ts';
import { monthWords } from './words/month-words.ts';
import { rankingShareWords } from './words/share-words.ts';
import { rankSumWords } from './words/sum-words.ts';
import { whyWords } from './words/why-words.ts';

export const translator = dictionary(
  ...frameWords,
  rankAreaWords,
  methodWords,
  changeWords,
  historyWords,
  monthWords,
  rankGapWords,
  rankSumWords,
  rankingShareWords,
  whyWords,
);
