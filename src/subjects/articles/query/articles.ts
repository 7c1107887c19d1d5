import site from '#settings';
import { printSummary } from '../../../author/print/print-summary.ts';
import { compareText } from '../../../core/compare-text.ts';
import { isLocale, twinOf, type Locale } from '../../../core/locale.ts';
import { articleEntries, type ArticleEntry } from '../../../store/articles.ts';
import { asOf } from '../../../store/city.ts';
import { appearsOn } from '../../../texts/types/article.ts';

/** An article as pages show it. */
export interface Article {
  locale: Locale;
  slug: string;
  frontMatter: ArticleEntry['data'];
  entry: ArticleEntry;
  /** False where the other language has no such article. */
  hasTranslation: boolean;
  /** Why it would not be in a build; only `npm run dev` shows such an article. */
  held: 'draft' | 'future' | null;
}

/** Every article to be read in `locale`, newest first. Drafts and future pieces only in `npm run dev`. */
export async function articlesIn(locale: Locale): Promise<Article[]> {
  return (await placedIn(locale)).filter(({ frontMatter }) => !frontMatter.withdrawn);
}

/** The articles of `locale` that were withdrawn: their addresses stay, no list and no feed has them. */
export async function withdrawnIn(locale: Locale): Promise<Article[]> {
  return (await placedIn(locale)).filter(({ frontMatter }) => frontMatter.withdrawn);
}

/** Those to be read and those withdrawn, newest first: what their corrections are told of. */
export async function placedIn(locale: Locale): Promise<Article[]> {
  return (await allArticles()).filter((article) => article.locale === locale);
}

/** Articles of the other language that `locale` lacks: it says so and links the original. */
export async function untranslatedIn(locale: Locale): Promise<Article[]> {
  return (await articlesIn(twinOf(locale))).filter(({ hasTranslation }) => !hasTranslation);
}

/** A section of the city's settings by its slug. Throws where there is none. */
export function sectionOf(slug: string): (typeof site.sections)[number] {
  const section = site.sections.find((one) => one.slug === slug);
  if (!section) throw new Error(`site.config.ts has no section "${slug}".`);
  return section;
}

let kept: Promise<Article[]> | undefined;

/** Read once a build; in `npm run dev` a text may have been saved since. */
const allArticles = (): Promise<Article[]> => (import.meta.env.DEV ? readArticles() : (kept ??= readArticles()));

async function readArticles(): Promise<Article[]> {
  const entries = await articleEntries();
  const placed = entries.flatMap((entry) => {
    const [locale = '', slug = ''] = entry.id.split('/');
    if (!isLocale(locale)) return [];
    const { data } = entry;
    const frontMatter = { ...data, published: appearsOn(data), summary: printSummary(locale, data.summary) };
    return [{ locale, slug, frontMatter, entry, held: heldBack(data) }];
  });
  const shown = placed.filter(({ held }) => held === null || import.meta.env.DEV);
  const ids = new Set(shown.map(({ locale, slug }) => `${locale}/${slug}`));
  return shown
    .map((article) => ({ ...article, hasTranslation: ids.has(`${twinOf(article.locale)}/${article.slug}`) }))
    .sort((a, b) => compareText(b.frontMatter.published, a.frontMatter.published) || compareText(a.slug, b.slug));
}

function heldBack({ draft, publishOn }: Article['frontMatter']): Article['held'] {
  if (draft) return 'draft';
  return publishOn !== undefined && publishOn > asOf() ? 'future' : null;
}
