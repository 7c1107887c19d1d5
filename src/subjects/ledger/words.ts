import { dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { areaWords } from './words/area-words.ts';
import { explorePageWords } from './words/explore-page-words.ts';
import { explorerWords } from './words/explorer-words.ts';
import { findWords } from './words/find-words.ts';
import { ledgerGapWords } from './words/gap-words.ts';
import { ledgerFeedWords } from './words/ledger-feed-words.ts';
import { problemListWords } from './words/problem-list-words.ts';
import { problemRecordWords } from './words/problem-record-words.ts';
import { problemVoiceWords } from './words/problem-voice-words.ts';
import { problemWayWords } from './words/problem-way-words.ts';
import { problemWords } from './words/problem-words.ts';
import { shareWords } from './words/share-words.ts';
import { stateWords } from './words/state-words.ts';
import { ledgerSumWords } from './words/sum-words.ts';
import { ledgerTableWords } from './words/table-words.ts';
import { termWords } from './words/term-words.ts';
import { weekWords } from './words/week-words.ts';

export const translator = dictionary(
  ...frameWords,
  stateWords,
  shareWords,
  problemWords,
  problemWayWords,
  problemVoiceWords,
  problemRecordWords,
  problemListWords,
  areaWords,
  ledgerGapWords,
  ledgerSumWords,
  ledgerTableWords,
  termWords,
  weekWords,
  ledgerFeedWords,
  findWords,
  explorePageWords,
  explorerWords,
);
