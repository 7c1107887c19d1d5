import site from '#settings';
import type { CoverPicture, DrawnCover, FigureCover } from '../charts/cover-model.ts';
import { compareText } from '../core/compare-text.ts';
import type { Locale } from '../core/locale.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatMonth } from '../i18n/months.ts';
import { formatPeriod } from '../i18n/periods.ts';
import { articleTags, type AuthorTag } from '../store/article-tags.ts';
import { boundValue } from '../store/bound-value.ts';
import { publishedDataset } from '../store/city.ts';
import { articlePicture } from '../store/cover-picture.ts';
import { coverViews } from '../subjects/cover-views.ts';
import { cellAmount } from '../ui/data/cell-amount.ts';
import type { ShownCover } from '../ui/data/shown-cover.ts';
import { boundTags, differentCovers } from './different-covers.ts';
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
 * Articles with the covers that lists and pages in `locale` show: their own picture, else one drawn from what the text
 * is bound to (its charts, its values, the first indicator it is about), else one of type with its section's name. Two
 * of a list do not show the same figure where one of them has another: who charts it has it before who mentions it.
 */
export async function withCovers<Text extends CoveredText>(locale: Locale, texts: readonly Text[]) {
  const bound = texts.map(({ language, slug, cover }) => (cover ? [] : articleTags(language, slug)));
  const drawn = differentCovers(
    texts.map(({ indicators }, at) => boundTags(bound[at] ?? [], indicators)),
    (tag, at) => coverOf(locale, tag, bound[at] ?? []),
  );
  return Promise.all(
    texts.map(async (text, at) => ({ ...text, shownCover: await articleCover(locale, text, drawn[at] ?? null) })),
  );
}

async function articleCover(locale: Locale, text: CoveredText, drawn: FigureCover | null): Promise<ShownCover> {
  const { language, section, cover } = text;
  if (cover) return { kind: 'file', picture: await articlePicture(language, cover.src), alt: cover.alt };
  return ofSection(locale, section, drawn);
}

/** A figure without a picture has the rules of its section; without a figure its name stands over them. */
function ofSection(locale: Locale, section: string, drawn: FigureCover | null): DrawnCover {
  const setting = Math.max(
    0,
    site.sections.findIndex((one) => one.slug === section),
  );
  if (drawn) return drawn.picture.kind === 'none' ? { ...drawn, picture: { kind: 'rules', setting } } : drawn;
  const name = site.sections[setting]?.name[locale] ?? section;
  return { kind: 'type', name, setting, alt: translator(locale)('cover.section', { section: name }) };
}

function coverOf(locale: Locale, tag: AuthorTag, tags: readonly AuthorTag[]): FigureCover | null {
  for (const { cover } of coverViews) {
    const drawn = cover(locale, tag);
    if (drawn) return { ...drawn, isNewest: true };
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
  const end = (one: typeof own): string =>
    translator(locale)('cover.amount', { place: one.place, value: formatNumber(locale, one.amount) });
  const picture: CoverPicture =
    told.length > 1
      ? { kind: 'columns', values: told.map(({ amount }) => amount), first: end(first), last: end(newest) }
      : { kind: 'none' };
  return { kind: 'figure', value, name, place, source: null, asked: null, picture, alt, isSample };
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
