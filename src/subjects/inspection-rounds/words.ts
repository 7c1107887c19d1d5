import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { beside } from './words/beside-words.ts';
import { roundPageWords } from './words/page-words.ts';
import { roundWords } from './words/round-words.ts';

export const translator = dictionary(...frameWords, roundWords, roundPageWords, beside);
