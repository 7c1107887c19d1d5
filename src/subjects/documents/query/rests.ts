import type { Locale } from '../../../core/locale.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { publishedDatasets } from '../../../store/city.ts';
import { namedCode, type NamedCode } from '../../../store/named-codes.ts';
import { standingPages } from '../../../store/pages.ts';
import { textLinks } from '../../../store/text-links.ts';
import { articlesIn } from '../../articles/query/articles.ts';
import { rowsNaming, type SourcedRow } from '../model/named-rows.ts';
import { listedDocuments, type DocumentView } from './documents.ts';

/** Rows of a dataset that name a document. */
export interface RestingRows {
  dataset: Dataset;
  count: number;
  /** The one page that shows them all, without language; else the dataset's own. */
  path: string;
}

/** A page that links to a document. */
export interface RestingPage {
  title: string;
  path: string;
}

/** What of this site rests on a document: computed from its data and texts. */
export interface Resting {
  rows: RestingRows[];
  indicators: NamedCode[];
  articles: RestingPage[];
  pages: RestingPage[];
  documents: RestingPage[];
}

interface DatasetRow extends SourcedRow {
  dataset: Dataset;
  page: string | null;
  indicator: string | null;
}

// The page of an edition of the standard shows its clauses; a test of links holds that it is there.
const scorecardOf = ({ name }: Dataset, printed: Readonly<Record<string, string | null>>): string | null =>
  ['editions', 'thresholds'].includes(name) && printed['edition'] ? `standard/${printed['edition']}` : null;

let sourced: DatasetRow[] | undefined;

/** Every row of the city that names the document it comes from. */
const sourcedRows = (): DatasetRow[] =>
  (sourced ??= publishedDatasets()
    .filter(({ dataset }) => Object.hasOwn(dataset.columns, 'document'))
    .flatMap(({ dataset, newest }) =>
      Array.from(newest.values(), ({ printed }) => ({
        dataset,
        // What a row rests on beside its source is told in its note.
        document: [printed['document'], printed['note_zh']].join('\n'),
        page: (dataset.rowPath?.(printed) ?? scorecardOf(dataset, printed))?.replace(/#.*$/, '') ?? null,
        indicator: printed['indicator'] ?? null,
      })),
    ));

/** What rests on a document, as its page in `locale` tells it. */
export async function restingOn({ document, chineseTitle }: DocumentView): Promise<Resting> {
  const { locale, slug, facts } = document;
  const named = rowsNaming({ number: facts.number ?? null, title: chineseTitle }, sourcedRows());
  const indicators = new Set(named.flatMap(({ indicator }) => indicator ?? []));
  return {
    rows: [...Map.groupBy(named, ({ dataset }) => dataset)].map(([dataset, rows]) => {
      const [page = null, ...others] = new Set(rows.map((row) => row.page));
      return {
        dataset,
        count: rows.length,
        path: page !== null && others.length === 0 ? page : `data/${dataset.name}`,
      };
    }),
    indicators: [...indicators].flatMap((id) => namedCode('indicators', id) ?? []),
    ...(await linkingTo(locale, slug)),
  };
}

async function linkingTo(locale: Locale, slug: string): Promise<Pick<Resting, 'articles' | 'pages' | 'documents'>> {
  const linking = textLinks().filter((one) => one.locale === locale && one.pages.includes(`documents/${slug}`));
  const has = (type: 'articles' | 'pages' | 'documents', name: string): boolean =>
    linking.some((one) => one.type === type && one.slug === name);
  const articles = (await articlesIn(locale)).filter((one) => has('articles', one.slug));
  const pages = (await standingPages()).filter((one) => one.locale === locale && has('pages', one.slug));
  const documents = (await listedDocuments(locale)).filter(
    (one) => one.locale === locale && one.slug !== slug && has('documents', one.slug),
  );
  return {
    articles: articles.map((one) => ({ title: one.frontMatter.title, path: `articles/${one.slug}` })),
    pages: pages.map((one) => ({ title: one.entry.data.title, path: one.slug })),
    documents: documents.map((one) => ({ title: one.facts.title, path: `documents/${one.slug}` })),
  };
}
