import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { isMadeToCorrect } from '../../releases/state/corrected-rows.ts';
import type { ComparedRelease } from '../../releases/state/published-release.ts';
import { publishedDataset } from '../../store/city.ts';
import { articlesQuoting } from '../../store/quoting-articles.ts';
import { readableArticles } from '../../store/readable-articles.ts';
import { cellContext, correctedRows, newestReleases, rowNames } from '../../store/releases.ts';
import { placedIn, type Article } from '../../subjects/articles/query/articles.ts';
import { correctionsOf } from '../../subjects/articles/query/corrections.ts';
import {
  compareCorrections,
  reasonsOf,
  type DataCorrection,
  type PublishedCorrection,
  type TextCorrection,
} from './published-correction.ts';

/** The corrections of the texts in `locale` and of all data, newest first. */
export async function allCorrections(locale: Locale): Promise<PublishedCorrection[]> {
  const published = (await placedIn(locale)).filter(({ held }) => held === null);
  return [...published.flatMap(textCorrections), ...(await dataCorrections(locale))].sort(compareCorrections);
}

function textCorrections(article: Article): TextCorrection[] {
  const { locale, slug } = article;
  const { title, byline } = article.frontMatter;
  return correctionsOf(article).map(({ path, reason, ...correction }) => ({
    ...correction,
    reasons: [reason],
    href: path && pageUrl(locale, path),
    kind: 'article',
    // The texts of a withdrawn article may go later: that is a second correction of the same version.
    id: `article-${slug}-${correction.version}${correction.isRemoval ? '-removed' : ''}`,
    title,
    author: byline,
    latest: pageUrl(locale, `articles/${slug}`),
  }));
}

/** Corrections of data: releases made to correct, and the rows that any other release corrected or withdrew. */
async function dataCorrections(locale: Locale): Promise<DataCorrection[]> {
  const all = newestReleases().flatMap((release): DataCorrection[] => {
    const { dataset, entry } = release;
    if (isMadeToCorrect(entry)) {
      const difference = publishedDataset(dataset).differenceAt(entry.release);
      return [dataCorrection(locale, { ...release, difference }, [entry.note[locale]])];
    }
    const rows = correctedRows(dataset, entry.release);
    if (rows.length === 0) return [];
    const keys = new Set(rows.map(({ key }) => key));
    const notes = rows.flatMap(({ printed }) => printed[`change_note_${locale}`] ?? []);
    const changed = publishedDataset(dataset).differenceAt(entry.release, (key) => keys.has(key));
    const difference = changed && { ...changed, added: [] };
    return [dataCorrection(locale, { ...release, difference }, reasonsOf(notes, entry.note[locale]))];
  });
  return Promise.all(all.map(async (one) => ({ ...one, quotedBy: await quotersOf(locale, one) })));
}

/** The articles that are bound to a row which a correction changed; their figures tell it. */
async function quotersOf(locale: Locale, { dataset, difference }: DataCorrection): Promise<DataCorrection['quotedBy']> {
  const keys = [...new Set([...(difference?.revised ?? []).map(({ key }) => key), ...(difference?.removed ?? [])])];
  const articles = await readableArticles(locale, articlesQuoting(locale, dataset.name, keys));
  return articles.map(({ slug, title }) => ({ title, href: pageUrl(locale, `articles/${slug}`) }));
}

function dataCorrection(
  locale: Locale,
  corrected: ComparedRelease & { dataset: Dataset },
  reasons: readonly string[],
): DataCorrection {
  const { dataset, difference } = corrected;
  const { name, title, publisher, provenance } = dataset;
  const { release, date } = corrected.entry;
  const { releases } = publishedDataset(dataset);
  const place = releases.findIndex(({ entry }) => entry.release === release);
  const before = releases[place - 1]?.entry.release ?? release;
  return {
    kind: 'data',
    dataset,
    id: `data-${name}-${release.replace('.', '_')}`,
    on: date,
    title: title[locale],
    reasons,
    author: publisher[locale],
    href: pageUrl(locale, `data/${name}/${before}`),
    latest: pageUrl(locale, `data/${name}/${release}`),
    before,
    release,
    isSample: provenance === 'sample',
    names: rowNames(dataset, [corrected], locale),
    context: cellContext(dataset, locale),
    difference,
    quotedBy: [],
  };
}
