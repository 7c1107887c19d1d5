import { join, resolve } from 'node:path';
import type { Locale } from '../core/locale.ts';
import { thingName } from '../releases/state/former-figures.ts';
import { subjectsOf } from '../texts/check/figures-in-text.ts';
import { readContentText } from '../texts/read/content-folder.ts';
import { listTexts } from '../texts/read/content-loader.ts';
import { readMatter } from '../texts/read/read-matter.ts';

let kept: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The rows that each article (`zh/<slug>`) is bound to. Read once a build; in `npm run dev` a text may have been saved since. */
const boundRows = () => (import.meta.env.DEV ? read() : (kept ??= read()));

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const content = join(resolve(process.env['SITE_CITY'] ?? '.'), 'content');
  const texts = listTexts(content, 'articles').flatMap(({ id, file, path }) => {
    const { text } = readContentText(file, path);
    return text === null ? [] : [[id, subjectsOf(text, readMatter(file, text)).rows] as const];
  });
  return new Map(texts);
}

/** Slugs of the articles of a language whose present text is bound to any of these rows: by a figure, a sum or a threshold. */
export function articlesQuoting(locale: Locale, dataset: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const names = keys.map((key) => thingName(dataset, key));
  return [...boundRows()].flatMap(([id, rows]) =>
    id.startsWith(`${locale}/`) && names.some((name) => rows.has(name)) ? [id.slice(locale.length + 1)] : [],
  );
}
