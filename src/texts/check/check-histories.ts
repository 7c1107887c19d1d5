import type { Problem } from '../../releases/check/problem.ts';
import { pictureNames, readArticles } from '../read/article-files.ts';
import { publishedPath, publishedText } from '../record/published-register.ts';
import type { ContentDays } from './check-content.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkPublished } from './check-published.ts';
import { checkSafely } from './check-safely.ts';
import { checkVersionTexts } from './check-versions.ts';
import type { ContentContext } from './content-context.ts';

/** The corrections and superseded texts of every article, and the register of all. All problems, in the order of the files. */
export function checkHistories(
  contentFolder: string,
  context: ContentContext,
  { today, asOf }: ContentDays,
): Problem[] {
  const pictures = pictureNames(contentFolder, 'articles');
  const articles = readArticles(contentFolder);
  return [
    ...articles.flatMap((article) =>
      checkSafely(`${article.stem}.corrections.yaml`, '', () => [
        // What cannot be read is reported by the check of the texts; here it would seem to be gone.
        ...(article.unread.length > 0 ? [] : checkCorrections(article, today, asOf)),
        ...checkVersionTexts(article, { ...context, pictures }),
      ]),
    ),
    ...checkSafely(publishedPath, '', () => checkPublished(publishedText(contentFolder), articles)),
  ];
}
