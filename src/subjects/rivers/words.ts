import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { riverGapWords } from './words/gap-words.ts';
import { riverPageWords } from './words/page-words.ts';
import { schematicWords } from './words/schematic-words.ts';

export const translator = dictionary(...frameWords, riverPageWords, schematicWords, riverGapWords);
