import { join } from 'node:path';
import { checkOptionTexts } from '../src/releases/check/check-option-texts.ts';
import { isInterrupted } from '../src/releases/state/load-city.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { checkMatter } from '../src/texts/check/check-matter.ts';
import { checkRecord } from '../src/texts/check/check-record.ts';
import { readMdx } from '../src/texts/read/read-mdx.ts';
import { newestText } from '../src/texts/record/article-histories.ts';
import { keysPath, registerPath } from '../src/texts/record/article-register.ts';
import { formerRegisters } from '../src/texts/record/former-registers.ts';
import { readRecord, readRecordFiles } from '../src/texts/record/read-record.ts';
import { articleSchema } from '../src/texts/types/article.ts';
import { loadCityData, type City } from './city.ts';
import type { correctWords } from './correct-words.ts';
import { fail } from './fail.ts';
import { findArticle } from './find-article.ts';
import { problemReport } from './report-problems.ts';
import type { TerminalLanguage } from './terminal-language.ts';

interface Asked {
  locale: TerminalLanguage;
  words: Pick<(typeof correctWords)[TerminalLanguage], 'unknown' | 'former'> &
    Record<'draft', (name: string) => string>;
  /** What is wrong in what was typed, beside the name. */
  wrong: readonly string[];
  usage: string;
  /** The texts of the options, which will be published. */
  told: Record<string, string>;
}

/**
 * A published article that is to be corrected or withdrawn, with the record of all. Ends the command, in words, where
 * its front matter, its text or the register is not as it must be.
 */
export function openArticle(city: City, name: string, { locale, words, told, ...typed }: Asked) {
  const loaded = loadCityData(city);
  if (isInterrupted(loaded)) fail(problemReport(loaded.problems, locale));
  const content = join(city.folder, 'content');
  if (formerRegisters(content).size > 0) fail(words.former);
  const files = readRecordFiles(content);
  const record = readRecord(files);
  const registered = record.histories.keys();
  const article = findArticle(files.articles, name, { locale, words, registered, ...typed });
  const today = todayOf(city.site);
  const history = record.histories.get(name);
  const newest = history && newestText(history);
  const mdx = readMdx(`${article.stem}.mdx`, article.text);
  const { frontMatter, problems } = checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx);
  const isMine = (file: string): boolean =>
    [registerPath, keysPath].includes(file) || file.startsWith(`${article.stem}.`);
  const standing = [
    ...checkOptionTexts(told),
    ...mdx.problems,
    ...problems,
    ...checkRecord(files, today).filter(({ rule, file }) => isMine(file) && !mayStand.includes(rule)),
  ];
  if (standing.length > 0 || !frontMatter) fail(problemReport(standing, locale));
  // A draft that is registered was refused above.
  if (!history || !newest) fail(words.draft(name));
  return { article, frontMatter, record, history, newest, today };
}

/** Of these each command has more to say. */
const mayStand = ['correction-unfinished', 'text-changed-early'];
