import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { pairingBesideWords } from './words/beside-words.ts';
import { overviewWords } from './words/overview-words.ts';
import { pairWords } from './words/pair-words.ts';

export const translator = dictionary(...frameWords, overviewWords, pairWords, pairingBesideWords);
