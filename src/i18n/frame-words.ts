import { dictionary } from './dictionary.ts';
import { changeWords } from './words/change-words.ts';
import { dataWords } from './words/data-words.ts';
import { pageWords } from './words/page-words.ts';
import { releaseWords } from './words/release-words.ts';
import { sendWords } from './words/send-words.ts';
import { tableWords } from './words/table-words.ts';

/** The sentences of no subject: what frames a page, and what is said beside any data. */
export const frameWords = [pageWords, releaseWords, changeWords, dataWords, sendWords, tableWords] as const;

export const translator = dictionary(...frameWords);
