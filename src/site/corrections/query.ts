import { join, resolve } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { correctedRows, newestReleases, rowNames } from '../../store/releases.ts';
import { placedIn, type Article } from '../../subjects/articles/query/articles.ts';
import { readArticle } from '../../texts/read/article-files.ts';
import { correctionHash, readCorrectionRegister, versionsFolder } from '../../texts/record/correction-register.ts';
import {
  compareCorrections,
  type DataCorrection,
  type PublishedCorrection,
  type TextCorrection,
} from './published-correction.ts';

/** A correction of an article's text. */
export interface ArticleCorrection {
  on: string;
  reason: string;
  /** Number of the text it superseded. */
  version: number;
  /** Page of the superseded text; null where the law had it removed. */
  href: string | null;
  /** True where it took the article off the site. */
  isWithdrawal: boolean;
}

/** The corrections of an article, newest first. */
export function correctionsOf({
  locale,
  slug,
  matter,
}: Pick<Article, 'locale' | 'slug' | 'matter'>): ArticleCorrection[] {
  const { corrections = [] } = matter;
  if (corrections.length === 0) return [];
  const { stem, register } = readArticle(join(resolve(process.env['SITE_CITY'] ?? '.'), 'content'), locale, slug);
  const { entries } = readCorrectionRegister(`${stem}.corrections.yaml`, register ?? '');
  const isRemoved = entries.at(-1)?.withdrawn === 'texts-removed';
  return entries.toReversed().flatMap(({ version, correction_sha256, withdrawn }) => {
    // "npm run check" refuses what stands in one of the two alone.
    const correction = corrections.find((one) => correctionHash(one) === correction_sha256);
    const href = isRemoved ? null : pageUrl(locale, `articles/${slug}/versions/${version}`);
    return correction ? [{ ...correction, version, href, isWithdrawal: withdrawn !== undefined }] : [];
  });
}

/** The corrections of the texts in `locale` and of all data, newest first. */
export async function allCorrections(locale: Locale): Promise<PublishedCorrection[]> {
  const published = (await placedIn(locale)).filter(({ held }) => held === null);
  return [...published.flatMap(textCorrections), ...dataCorrections(locale)].sort(compareCorrections);
}

function textCorrections(article: Article): TextCorrection[] {
  const { locale, slug } = article;
  const { title, byline } = article.matter;
  return correctionsOf(article).map((correction) => ({
    ...correction,
    kind: 'article',
    id: `article-${slug}-${correction.version}`,
    title,
    author: byline,
    latest: pageUrl(locale, `articles/${slug}`),
  }));
}

/** Corrections of data: releases made to correct, and the rows that any other release corrected or withdrew. */
function dataCorrections(locale: Locale): DataCorrection[] {
  return newestReleases().flatMap((release): DataCorrection[] => {
    const { dataset, entry } = release;
    if (entry.reason === 'correction') return [dataCorrection(locale, release, entry.note[locale])];
    const rows = correctedRows(dataset, entry.release);
    if (rows.length === 0) return [];
    const keys = rows.map(({ key }) => key);
    const notes = rows.flatMap(({ printed }) => printed[`change_note_${locale}`] ?? []);
    const difference = release.difference && {
      ...release.difference,
      added: [],
      revised: release.difference.revised.filter(({ key }) => keys.includes(key)),
    };
    return [
      dataCorrection(locale, { ...release, difference }, notes.length > 0 ? notes.join(' ') : entry.note[locale]),
    ];
  });
}

function dataCorrection(
  locale: Locale,
  corrected: ReturnType<typeof newestReleases>[number],
  reason: string,
): DataCorrection {
  const { dataset, difference } = corrected;
  const { name, title, publisher, provenance } = dataset;
  const { release, date, previous } = corrected.entry;
  const before = previous?.release ?? release;
  return {
    kind: 'data',
    dataset,
    id: `data-${name}-${release.replace('.', '_')}`,
    on: date,
    title: title[locale],
    reason,
    author: publisher[locale],
    href: pageUrl(locale, `data/${name}/${before}`),
    latest: pageUrl(locale, `data/${name}/${release}`),
    before,
    release,
    isSample: provenance === 'sample',
    names: rowNames(dataset, [corrected], locale),
    difference,
  };
}

/** A superseded text with the correction that superseded it. */
export interface ArticleVersion {
  article: Article;
  correction: ArticleCorrection;
  entry: CollectionEntry<'articleVersions'>;
}

/** Every superseded text of the articles in `locale`. */
export async function versionsIn(locale: Locale): Promise<ArticleVersion[]> {
  const corrected = (await placedIn(locale)).filter((article) => correctionsOf(article).length > 0);
  // Astro warns of a collection that is empty.
  if (corrected.length === 0) return [];
  const entries = new Map((await getCollection('articleVersions')).map((entry) => [entry.id, entry]));
  return corrected.flatMap((article) =>
    correctionsOf(article).flatMap((correction) => {
      const entry = entries.get(`${locale}/${versionsFolder(article.slug)}/${correction.version}`);
      return entry ? [{ article, correction, entry }] : [];
    }),
  );
}
