import { stringify } from 'yaml';
import type { ArticleMatter, Correction } from '../types/article.ts';
import { insertCorrection } from './insert-correction.ts';

const fence = /^\uFEFF?---[ \t]*(\r?\n)[\s\S]*?\r?\n(?=---[ \t]*(?:\r?\n|$))/;

/** What is left of an article that is withdrawn: its front matter, with the reason at the head of its corrections. */
export function withdrawnText(text: string, withdrawal: Correction): string {
  const [head = '', lineEnd = '\n'] = fence.exec(insertCorrection(text, withdrawal)) ?? [];
  return `${head}withdrawn: true${lineEnd}---${lineEnd}`;
}

/**
 * The same where no text of the article may be read any more: of its front matter only stays what the site needs, under
 * a title that may be read, and the corrections.
 */
export function removedText(withdrawal: Correction, frontMatter: ArticleMatter, title: string): string {
  const { section, byline, published, publishOn, corrections = [] } = frontMatter;
  const kept = {
    title,
    summary: title,
    section,
    byline,
    published,
    ...(publishOn ? { publishOn } : {}),
    withdrawn: true,
    corrections: [withdrawal, ...corrections],
  };
  return `---\n${stringify(kept, { lineWidth: 0 })}---\n`;
}
