import { stringify } from 'yaml';
import type { ArticleMatter, Correction } from '../types/article.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { writeCorrectionRegister } from './correction-register.ts';
import { insertCorrection } from './insert-correction.ts';
import { nextEntry, type ProposedCorrection } from './propose-correction.ts';

const fence = /^---[ \t]*(\r?\n)[\s\S]*?\r?\n(?=---[ \t]*(?:\r?\n|$))/;

/**
 * What the withdrawal of an article would write: its front matter stays, with the reason at the head of its corrections,
 * and its text goes. The text can still be read as its last version.
 */
export function proposeWithdrawal(
  text: string,
  entries: readonly CorrectionEntry[],
  withdrawal: Correction,
): ProposedCorrection {
  const entry = nextEntry(text, entries, withdrawal, 'texts-kept');
  const [head = '', lineEnd = '\n'] = fence.exec(insertCorrection(text, withdrawal)) ?? [];
  return {
    entry,
    text: `${head}withdrawn: true${lineEnd}---${lineEnd}`,
    register: writeCorrectionRegister([...entries, entry]),
  };
}

/**
 * The same where no text of the article may be read any more: of its front matter only stays what the site needs, under
 * a title that may be read, and the corrections.
 */
export function proposeRemoval(
  text: string,
  entries: readonly CorrectionEntry[],
  withdrawal: Correction,
  { frontMatter, title }: { frontMatter: ArticleMatter; title: string },
): ProposedCorrection {
  const entry = nextEntry(text, entries, withdrawal, 'texts-removed');
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
  return {
    entry,
    text: `---\n${stringify(kept, { lineWidth: 0 })}---\n`,
    register: writeCorrectionRegister([...entries, entry]),
  };
}
