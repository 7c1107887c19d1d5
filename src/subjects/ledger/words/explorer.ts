import { dictionary } from '../../../i18n/dictionary.ts';
import { explorerWords } from './explorer-words.ts';
import { stateWords } from './state-words.ts';

/** The words of the explorer's script: few, as they are loaded with it. */
export const translator = dictionary(stateWords, explorerWords);

export type ExplorerSays = ReturnType<typeof translator>;
