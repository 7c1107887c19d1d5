import type { Problem } from '../releases/problem.ts';
import { pictureNames, readArticles } from './article-files.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkSafely } from './check-safely.ts';
import { checkVersionTexts } from './check-versions.ts';
import type { ContentContext } from './content-context.ts';

/** The corrections and superseded texts of every article. All problems, in the order of the files. */
export function checkHistories(contentFolder: string, context: ContentContext, today: string): Problem[] {
  const pictures = pictureNames(contentFolder, 'articles');
  return readArticles(contentFolder).flatMap((article) =>
    checkSafely(`${article.stem}.corrections.yaml`, '', () => [
      // What cannot be read is told by the check of the texts; here it would seem to be gone.
      ...(article.unread.length > 0 ? [] : checkCorrections(article, today)),
      ...checkVersionTexts(article, { ...context, pictures }),
    ]),
  );
}
