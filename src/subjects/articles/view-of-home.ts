import site from '#settings';
import { part, type HomeView } from '../subject-view.ts';
import NewsHome from './components/NewsHome.astro';
import { teasersIn } from './query/article-pages.ts';

export const homeView: HomeView = {
  subject: 'articles',
  home: async (locale) => {
    const articles = await teasersIn(locale);
    const sections = site.sections.filter(({ slug }) => articles.some(({ section }) => section === slug));
    return sections.length > 0 ? part(NewsHome, { locale, sections, articles }) : null;
  },
};
