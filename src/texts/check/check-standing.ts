import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { visibilityOf } from '../read/held-articles.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { isWithdrawn } from '../read/withdrawn.ts';
import { isEarly, newestText, type ArticleHistory } from '../record/article-histories.ts';
import { recordProblem } from './record-rules.ts';
import { undoFirst } from './undo-words.ts';

/** Whether a registered article is still on the site, or was taken off it as its register says. */
export function checkStanding(
  { locale, slug }: Pick<ArticleFiles, 'locale' | 'slug'>,
  mdx: MdxText,
  history: ArticleHistory | undefined,
  today: string,
): Problem[] {
  const article = `${locale}/${slug}`;
  const withdrawal = history?.withdrawal;
  if (!withdrawal) {
    const unregistered = isWithdrawn(mdx.frontMatter)
      ? [recordProblem('withdrawal-unregistered', mdx.placeOf(['withdrawn']), { article })]
      : [];
    return [...unregistered, ...(history ? findHidden(history, mdx, today) : [])];
  }
  const why = undone(mdx);
  // The stub is a page too: hidden, the address would say nothing.
  return why === null
    ? findHidden(history, mdx, today)
    : [recordProblem('withdrawal-undone', mdx.placeOf(['withdrawn']), { on: withdrawal.date, why })];
}

function findHidden(history: ArticleHistory, { frontMatter, placeOf }: MdxText, today: string): Problem[] {
  const { article } = history;
  const { isDraft, from } = visibilityOf(frontMatter);
  if (isDraft)
    return [
      recordProblem('published-article-hidden', placeOf(['draft']), {
        article,
        undo: undoFirst,
        why: { zh: '是草稿', en: 'it is a draft' },
      }),
    ];
  const newest = newestText(history);
  // One that was registered ahead of its day may be put off while that day has not come.
  if (from === null || from <= today || (newest && isEarly(newest, today))) return [];
  return [
    recordProblem('published-article-hidden', placeOf(['publishOn']), {
      article,
      undo: undoFirst,
      why: { zh: `要到 ${from} 才发布`, en: `it appears on ${from} only` },
    }),
  ];
}

function undone({ frontMatter, tree }: MdxText): Words | null {
  if (!isWithdrawn(frontMatter))
    return { zh: '开头却没有 withdrawn: true', en: 'its front matter lacks withdrawn: true' };
  return tree !== null && tree.children.length === 0 ? null : { zh: '却又有了正文', en: 'it has a text again' };
}
