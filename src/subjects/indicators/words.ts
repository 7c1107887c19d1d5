import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { valueWords } from './words/figure-words.ts';
import { indicatorWords } from './words/indicator-words.ts';
import { verdictWords } from './words/verdict-words.ts';

export const translator = dictionary(...frameWords, verdictWords, valueWords, indicatorWords);
