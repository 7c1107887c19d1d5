import site from '#settings';
import { part, type SubjectView } from '../subject-view.ts';
import { articleShare } from './components/article-share.ts';
import NewsHome from './components/NewsHome.astro';
import { teasersIn } from './query/article-pages.ts';
import { articlesIn, sectionOf } from './query/articles.ts';
import { restsOnSample } from './query/sample.ts';

export const view: SubjectView = {
  name: 'articles',
  home: async (locale) => {
    const articles = await teasersIn(locale);
    const sections = site.sections.filter(({ slug }) => articles.some(({ section }) => section === slug));
    return sections.length > 0 ? part(NewsHome, { locale, sections, articles }) : null;
  },
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
