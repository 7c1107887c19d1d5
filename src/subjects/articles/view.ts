import site from '#settings';
import { part, type SubjectView } from '../subject-view.ts';
import { articleShare } from './components/article-share.ts';
import NewsHome from './components/NewsHome.astro';
import { teasersIn } from './query/article-pages.ts';
import { articlesIn, columnOf } from './query/articles.ts';
import { restsOnSample } from './query/sample.ts';

export const view: SubjectView = {
  name: 'articles',
  home: async (locale) => {
    const articles = await teasersIn(locale);
    const columns = site.columns.filter(({ slug }) => articles.some(({ column }) => column === slug));
    return columns.length > 0 ? part(NewsHome, { locale, columns, articles }) : null;
  },
  shares: async (locale) =>
    (await articlesIn(locale)).map((article) =>
      articleShare(
        locale,
        site,
        article,
        columnOf(article.frontMatter.column).name[locale],
        restsOnSample(article.frontMatter),
      ),
    ),
};
