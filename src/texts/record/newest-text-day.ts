import { readArticleRegister, recordText, registerName } from './article-register.ts';

/** The day of the newest entry of the register of articles: what was published, corrected or withdrawn last; null before the first. */
export function newestTextDay(contentFolder: string): string | null {
  const { entries } = readArticleRegister(recordText(contentFolder, registerName));
  return entries.reduce<string | null>(
    (newest, { kind, date }) => (kind !== 'migration' && (newest === null || date > newest) ? date : newest),
    null,
  );
}
