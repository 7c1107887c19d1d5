import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { readMdx, type MdxText } from '../read/read-mdx.ts';
import { isWithdrawn } from '../read/withdrawn.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { correctionProblem } from './correction-rules.ts';

/** Whether a corrected article is still on the site, or was taken off it as its register says. */
export function checkStanding(
  { locale, slug, stem }: ArticleFiles,
  text: string,
  entries: readonly CorrectionEntry[],
  asOf: string,
): Problem[] {
  const mdx = readMdx(`${stem}.mdx`, text);
  const article = `${locale}/${slug}`;
  const last = entries.at(-1);
  // Front matter that cannot be read is another rule's affair.
  if (mdx.frontMatter === null) return [];
  if (!last?.withdrawn) {
    const unregistered = isWithdrawn(mdx.frontMatter)
      ? [correctionProblem('withdrawal-unregistered', mdx.placeOf(['withdrawn']), { article })]
      : [];
    return [...unregistered, ...(last ? findHidden(article, mdx, asOf) : [])];
  }
  const why = undone(mdx);
  // The stub is a page too: hidden, the address would say nothing.
  return why === null
    ? findHidden(article, mdx, asOf)
    : [correctionProblem('withdrawal-undone', mdx.placeOf(['withdrawn']), { on: last.on, why })];
}

function findHidden(article: string, { frontMatter, placeOf }: MdxText, asOf: string): Problem[] {
  const { isDraft, from } = visibilityOf(frontMatter);
  if (isDraft)
    return [
      correctionProblem('corrected-article-hidden', placeOf(['draft']), {
        article,
        why: { zh: '是草稿', en: 'it is a draft' },
      }),
    ];
  if (from === null || from <= asOf) return [];
  return [
    correctionProblem('corrected-article-hidden', placeOf(['publishOn']), {
      article,
      why: { zh: `要到 ${from} 才公布`, en: `it appears on ${from} only` },
    }),
  ];
}

function undone({ frontMatter, tree }: MdxText): Words | null {
  if (!isWithdrawn(frontMatter))
    return { zh: '开头却没有 withdrawn: true', en: 'its front matter lacks withdrawn: true' };
  return tree !== null && tree.children.length === 0 ? null : { zh: '却又有了正文', en: 'it has a text again' };
}
