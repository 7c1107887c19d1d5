import site from '#settings';
import type { SubjectView } from '../subject-view.ts';
import { articleShare } from './components/article-share.ts';
import { articlesIn, sectionOf } from './query/articles.ts';
import { restsOnSample } from './query/sample.ts';
import { articleColumns } from './view-of-columns.ts';

export const view: SubjectView = {
  name: 'articles',
  fragments: articleColumns,
  shares: async (locale) =>
    (await articlesIn(locale)).map((article) =>
      articleShare(
        locale,
        site,
        article,
        sectionOf(article.frontMatter.section).name[locale],
        restsOnSample(article.frontMatter),
      ),
    ),
};
