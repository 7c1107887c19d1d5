import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { figureAreaWords } from './words/area-words.ts';
import { changeWords } from './words/change-words.ts';
import { valueWords } from './words/figure-words.ts';
import { gapWords } from './words/gap-words.ts';
import { indicatorHomeWords } from './words/home-words.ts';
import { indicatorWords } from './words/indicator-words.ts';
import { ladderWords } from './words/ladder-words.ts';
import { scorecardWords } from './words/scorecard-words.ts';
import { verdictWords } from './words/verdict-words.ts';

export const translator = dictionary(
  ...frameWords,
  indicatorHomeWords,
  figureAreaWords,
  verdictWords,
  valueWords,
  indicatorWords,
  scorecardWords,
  ladderWords,
  gapWords,
  changeWords,
);
