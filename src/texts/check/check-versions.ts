import { problemWords, type Problem } from '../../releases/check/problem.ts';
import type { ArticleFiles } from '../read/article-files.ts';
import { decodeContent } from '../read/decode-content.ts';
import { readMdx } from '../read/read-mdx.ts';
import { checkPublishedTexts, exceptedNumbers } from './check-published-texts.ts';
import { checkTags } from './check-tags.ts';
import type { ContentContext } from './content-context.ts';
import { recordProblem } from './record-rules.ts';

interface PictureContext extends ContentContext {
  /** Names of the pictures beside the articles. */
  pictures: readonly string[];
}

/** What superseded texts use must still be there: they are shown for good and cannot be changed. */
export function checkVersionTexts({ stem, text, versions }: ArticleFiles, context: PictureContext): Problem[] {
  // What the present text says to be no person’s number was none in the texts before.
  const excepted =
    versions.size === 0 || text === null ? [] : exceptedNumbers(readMdx(`${stem}.mdx`, text).frontMatter);
  return [...versions].flatMap(([name, bytes]) => {
    const file = `${stem}.versions/${name}`;
    const decoded = decodeContent(file, bytes);
    const mdx = readMdx(file, decoded.text ?? '');
    const { tree } = mdx;
    const problems = decoded.text === null ? decoded.problems : mdx.problems;
    const personal = checkPublishedTexts(file, mdx, excepted).filter(({ rule }) => rule.startsWith('personal-'));
    const broken = [...problems, ...(tree ? checkTags(tree, { ...context, file }) : [])];
    const told = broken.map((one) => {
      const { rule: _, words: __, slots: ___, ...place } = one;
      const found = { zh: problemWords(one, 'zh').wrong, en: problemWords(one, 'en').wrong };
      return recordProblem('version-broken', place, { found });
    });
    return [...told, ...personal];
  });
}
