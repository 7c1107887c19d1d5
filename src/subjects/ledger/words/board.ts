import { dictionary } from '../../../i18n/dictionary.ts';
import { frameWords } from '../../../i18n/frame-words.ts';
import { areaWords } from './area-words.ts';
import { backlogWords } from './backlog-words.ts';
import { boardWords } from './board-words.ts';
import { calendarWords } from './calendar-words.ts';
import { closingWords } from './closing-words.ts';
import { curveWords } from './curve-words.ts';
import { stateWords } from './state-words.ts';
import { ledgerTableWords } from './table-words.ts';
import { wallWords } from './wall-words.ts';

/** The words of the wall and of what stands below it. */
export const translator = dictionary(
  ...frameWords,
  stateWords,
  wallWords,
  boardWords,
  curveWords,
  backlogWords,
  closingWords,
  areaWords,
  calendarWords,
  ledgerTableWords,
);
