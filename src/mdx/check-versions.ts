import { problemWords, type Problem } from '../releases/problem.ts';
import type { ArticleFiles } from './article-files.ts';
import { checkTags } from './check-tags.ts';
import type { ContentContext } from './content-context.ts';
import { correctionProblem } from './correction-rules.ts';
import { readMdx } from './read-mdx.ts';

interface PictureContext extends ContentContext {
  /** Names of the pictures beside the articles. */
  pictures: readonly string[];
}

/** What superseded texts use must still be there: they are shown for good and cannot be mended. */
export function checkVersionTexts({ stem, versions }: ArticleFiles, context: PictureContext): Problem[] {
  return [...versions].flatMap(([name, bytes]) => {
    const file = `${stem}.versions/${name}`;
    const { tree, problems } = readMdx(file, new TextDecoder().decode(bytes));
    const broken = [...problems, ...(tree ? checkTags(tree, { ...context, file }) : [])];
    return broken.map((one) => {
      if (one.rule === 'personal-number') return one;
      const { rule: _, words: __, slots: ___, ...place } = one;
      const found = { zh: problemWords(one, 'zh').wrong, en: problemWords(one, 'en').wrong };
      return correctionProblem('version-broken', place, { found });
    });
  });
}
