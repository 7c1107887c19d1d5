import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { teasersIn } from './query/article-pages.ts';
import { sectionOf } from './query/articles.ts';
import { translator } from './words.ts';

/** How many are named; the others are on the page of articles. */
const mostNamed = 4;

async function week(locale: Locale, { monday, until, days }: ToldWeek): Promise<WeekSection | null> {
  const articles = (await teasersIn(locale)).filter(({ held, published }) => held === null && published <= until);
  const [newest] = articles;
  if (!newest) return null;
  const t = translator(locale);
  const about = { title: t('news.title'), href: pageUrl(locale, 'news'), isSample: false };
  const those = articles.filter(({ published }) => published >= monday);
  if (those.length === 0) {
    const slots = { title: newest.title, day: formatDay(locale, newest.published) };
    return {
      ...about,
      href: pageUrl(newest.language, `articles/${newest.slug}`),
      answer: t('newsWeek.none', slots),
      hasNews: false,
    };
  }
  const sections = new Set(those.map(({ section }) => section)).size;
  return {
    ...about,
    answer: t('newsWeek.answer', { count: those.length, sections }),
    hasNews: true,
    lines: those.slice(0, mostNamed).map(({ language, title, section, slug }) => ({
      text: t('newsWeek.article', { title, section: sectionOf(section).name[locale] }),
      href: pageUrl(language, `articles/${slug}`),
    })),
    counted: [
      {
        label: t('newsWeek.counted'),
        counts: new Map(days.map((day) => [day, those.filter(({ published }) => published === day).length])),
      },
    ],
  };
}

/** What the sections tell of a week. */
export const weekView: WeekView = { subject: 'articles', releases: () => [], week };
