import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { listAreaWords } from './words/area-words.ts';
import { boardWords } from './words/board-words.ts';
import { entryWords } from './words/entry-words.ts';
import { facetWords } from './words/facet-words.ts';
import { feedWords } from './words/feed-words.ts';
import { listGapWords } from './words/gap-words.ts';
import { issueWords } from './words/issue-words.ts';
import { objectionWords } from './words/objection-words.ts';
import { listShareWords } from './words/share-words.ts';
import { sheetWords } from './words/sheet-words.ts';
import { stageWords } from './words/stage-words.ts';
import { stripWords } from './words/strip-words.ts';
import { listSumWords } from './words/sum-words.ts';
import { timeWords } from './words/time-words.ts';

export const translator = dictionary(
  ...frameWords,
  listAreaWords,
  objectionWords,
  stageWords,
  stripWords,
  timeWords,
  entryWords,
  facetWords,
  feedWords,
  boardWords,
  issueWords,
  listGapWords,
  listSumWords,
  listShareWords,
  sheetWords,
);
