import type { Problem } from '../../releases/check/problem.ts';
import { pictureNames } from '../read/article-files.ts';
import { registerPath } from '../record/article-register.ts';
import { formerRegisters } from '../record/former-registers.ts';
import { readRecordFiles } from '../record/read-record.ts';
import type { ContentDays, WrittenTexts } from './check-content.ts';
import { checkRecord } from './check-record.ts';
import { checkSafely } from './check-safely.ts';
import { checkVersionTexts } from './check-versions.ts';
import type { ContentContext } from './content-context.ts';
import { recordProblem } from './record-rules.ts';

/**
 * The register of articles and their superseded texts. All problems, in the order of the files. `written` are texts
 * that a command is about to write, by their file.
 */
export function checkHistories(
  contentFolder: string,
  context: ContentContext,
  { today }: ContentDays,
  written: WrittenTexts = new Map(),
): Problem[] {
  const pictures = pictureNames(contentFolder, 'articles');
  const files = readRecordFiles(contentFolder);
  const articles = files.articles.map((article) => {
    const text = written.get(`${article.stem}.mdx`);
    return text === undefined ? article : { ...article, text, bytes: new TextEncoder().encode(text) };
  });
  const [former] = formerRegisters(contentFolder).keys();
  return [
    ...articles.flatMap((article) =>
      checkSafely(`${article.stem}.mdx`, '', () => checkVersionTexts(article, { ...context, pictures })),
    ),
    ...(former === undefined
      ? checkSafely(registerPath, '', () => checkRecord({ ...files, articles }, today))
      : [recordProblem('register-former', { file: `content/${former}` })]),
  ];
}
