import site from '#settings';
import type { FigureCover } from '../charts/cover-model.ts';
import type { Locale } from '../core/locale.ts';
import { formatMonth } from '../i18n/months.ts';
import { formatPeriod } from '../i18n/periods.ts';
import { articleTags, type AuthorTag } from '../store/article-tags.ts';
import { boundValue } from '../store/bound-value.ts';
import { articlePicture } from '../store/cover-picture.ts';
import { coverViews } from '../subjects/cover-views.ts';
import { cellAmount } from '../ui/data/cell-amount.ts';
import type { ShownCover } from '../ui/data/shown-cover.ts';
import { translator } from './words.ts';

/** What the cover of an article depends on. */
export interface CoveredText {
  language: Locale;
  slug: string;
  section: string;
  cover: { src: string; alt: string } | null;
  indicators: readonly string[];
}

/**
 * The cover of an article, in the words of `locale`: its own picture, else one drawn from what its text is bound to
 * (the first chart, the first value, the first indicator it is about), else one of type with its column's name.
 */
async function articleCover(locale: Locale, text: CoveredText): Promise<ShownCover> {
  const { language, slug, section, cover, indicators } = text;
  if (cover) return { kind: 'file', picture: await articlePicture(language, cover.src), alt: cover.alt };
  const tags = articleTags(language, slug);
  const first = (name: string): AuthorTag[] => tags.filter((tag) => tag.name === name).slice(0, 1);
  const about = indicators.slice(0, 1).map((indicator) => ({ name: 'Chart', attributes: { indicator } }));
  for (const tag of [...first('Chart'), ...first('Value'), ...about]) {
    const drawn = coverOf(locale, tag);
    if (drawn) return drawn;
  }
  const setting = site.sections.findIndex((one) => one.slug === section);
  const name = site.sections[setting]?.name[locale] ?? section;
  return { kind: 'type', name, setting, alt: translator(locale)('cover.column', { column: name }) };
}

/** Articles with the covers that lists and pages in `locale` show. */
export const withCovers = <Text extends CoveredText>(locale: Locale, texts: readonly Text[]) =>
  Promise.all(texts.map(async (text) => ({ ...text, shownCover: await articleCover(locale, text) })));

function coverOf(locale: Locale, tag: AuthorTag): FigureCover | null {
  for (const { cover } of coverViews) {
    const drawn = cover(locale, tag);
    if (drawn) return drawn;
  }
  return tag.name === 'Value' ? valueCover(locale, tag) : null;
}

/** A value of a dataset whose subject draws no covers: the figure alone. */
function valueCover(locale: Locale, { attributes }: AuthorTag): FigureCover | null {
  const { dataset = '', row = '', release = '', column } = attributes;
  const { record, printed, unit, isSample } = boundValue({ dataset, row, release, ...(column && { column }) });
  const value = cellAmount(locale, printed, unit);
  const name = record.printed[`name_${locale}`];
  const { period_start = null, period_end = null, month = null } = record.printed;
  if (value === null || !name) return null;
  const place = month ? formatMonth(locale, month) : formatPeriod(locale, period_start, period_end);
  const alt = translator(locale)('cover.value', { name, place, value });
  return { kind: 'figure', value, name, place, asked: null, picture: { kind: 'none' }, alt, isSample };
}
