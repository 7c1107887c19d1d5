import type { Correction } from '../types/article.ts';
import { insertCorrection } from './insert-correction.ts';

/** True where the text is still the one that its newest correction superseded: it was announced, but not made. */
export const isUnedited = (text: string, superseded: string, newest: Correction): boolean =>
  insertCorrection(superseded.replaceAll('\r\n', '\n'), newest) === text.replaceAll('\r\n', '\n');
