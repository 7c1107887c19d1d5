import { resolve } from 'node:path';
import { refuse } from '../refusal.ts';
import { targetAllowed, targetWords } from './target-words.ts';

/** The folder of the built site: `dist`, or what `SITE_OUT` names. Throws a refusal where that is empty. */
export function siteFolder(): string {
  const asked = process.env['SITE_OUT'] ?? 'dist';
  if (asked.trim() === '') throw refuse({ ...targetWords.blank('', ''), allowed: targetAllowed });
  return resolve(asked);
}
