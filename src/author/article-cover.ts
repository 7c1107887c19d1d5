import site from '#settings';
import type { CoverPicture, FigureCover } from '../charts/cover-model.ts';
import { compareText } from '../core/compare-text.ts';
import type { Locale } from '../core/locale.ts';
import { formatMonth } from '../i18n/months.ts';
import { formatPeriod } from '../i18n/periods.ts';
import { articleTags, type AuthorTag } from '../store/article-tags.ts';
import { boundValue } from '../store/bound-value.ts';
import { publishedDataset } from '../store/city.ts';
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
    const drawn = coverOf(locale, tag, tags);
    if (drawn) return drawn;
  }
  const setting = site.sections.findIndex((one) => one.slug === section);
  const name = site.sections[setting]?.name[locale] ?? section;
  return { kind: 'type', name, setting, alt: translator(locale)('cover.column', { column: name }) };
}

/** Articles with the covers that lists and pages in `locale` show. */
export const withCovers = <Text extends CoveredText>(locale: Locale, texts: readonly Text[]) =>
  Promise.all(texts.map(async (text) => ({ ...text, shownCover: await articleCover(locale, text) })));

function coverOf(locale: Locale, tag: AuthorTag, tags: readonly AuthorTag[]): FigureCover | null {
  for (const { cover } of coverViews) {
    const drawn = cover(locale, tag);
    if (drawn) return drawn;
  }
  return tag.name === 'Value' ? valueCover(locale, tag, tags) : null;
}

/** More amounts than these are too narrow to be seen. */
const mostColumns = 12;

/** A value of a dataset whose subject draws no covers: the newest of those of its name, and all of them beside it. */
function valueCover(locale: Locale, tag: AuthorTag, tags: readonly AuthorTag[]): FigureCover | null {
  const [own, ...others] = [tag, ...tags.filter((one) => one !== tag && one.name === 'Value')].flatMap((one) =>
    one.attributes['dataset'] === tag.attributes['dataset'] ? (plainValue(locale, one) ?? []) : [],
  );
  if (!own) return null;
  const alike = [own, ...others.filter((one) => one.name === own.name && one.unit === own.unit)];
  const told = [...new Map(alike.map((one) => [one.place, one])).values()]
    .sort((one, other) => compareText(one.order, other.order))
    .slice(-mostColumns);
  const [first = own, newest = own] = [told[0], told.at(-1)];
  const { name, place, value, isSample } = newest;
  const alt = translator(locale)('cover.value', { name, place, value });
  const end = (one: typeof own): string => `${one.place} ${one.value}`;
  const picture: CoverPicture =
    told.length > 1
      ? { kind: 'columns', values: told.map(({ amount }) => amount), first: end(first), last: end(newest) }
      : { kind: 'none' };
  return { kind: 'figure', value, name, place, asked: null, picture, alt, isSample };
}

/** A bound amount in words, with what puts it in the order of time; null where the cell is no amount or has no name. */
function plainValue(locale: Locale, { attributes }: AuthorTag) {
  const { dataset = '', row = '', release = '', column } = attributes;
  const { record, printed, unit, isSample } = boundValue({ dataset, row, release, ...(column && { column }) });
  const value = cellAmount(locale, printed, unit);
  const name = record.printed[`name_${locale}`];
  const { period_start = null, period_end = null, month = null } = record.printed;
  if (value === null || !name) return null;
  const place = month ? formatMonth(locale, month) : formatPeriod(locale, period_start, period_end);
  const { title } = publishedDataset({ name: dataset }).dataset;
  const told = translator(locale)('cover.of', { dataset: title[locale], name });
  return { name: told, place, value, unit, isSample, amount: Number(printed), order: month ?? period_end ?? '' };
}
