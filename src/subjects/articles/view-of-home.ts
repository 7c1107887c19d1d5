import site from '#settings';
import { withCovers } from '../../author/article-cover.ts';
import { part, type HomeView } from '../subject-view.ts';
import NewsHome from './components/NewsHome.astro';
import { teasersIn } from './query/article-pages.ts';

export const homeView: HomeView = {
  subject: 'articles',
  home: async (locale) => {
    const articles = await teasersIn(locale);
    const newest = site.sections.flatMap((section) => {
      const article = articles.find((one) => one.section === section.slug);
      return article ? [{ section, article }] : [];
    });
    const covered = await withCovers(
      locale,
      newest.map(({ article }) => article),
    );
    const shown = newest.flatMap(({ section }, at) => {
      const article = covered[at];
      return article ? [{ section, article }] : [];
    });
    return shown.length > 0 ? part(NewsHome, { locale, newest: shown }) : null;
  },
};
