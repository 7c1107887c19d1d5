import { isLocale, twinOf, type Locale } from '../../../core/locale.ts';
import { documentEntries, type DocumentEntry } from '../../../store/documents.ts';
import { compareDocuments } from '../model/document-lists.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { chainOf, type Chain } from '../model/replacement.ts';

/** A document with its text. */
export interface WrittenDocument extends OfficialDocument {
  entry: DocumentEntry;
}

let kept: Promise<WrittenDocument[]> | undefined;

/** Read once a build; in `npm run dev` a text may have been saved since. */
const allDocuments = (): Promise<WrittenDocument[]> =>
  import.meta.env.DEV ? readDocuments() : (kept ??= readDocuments());

async function readDocuments(): Promise<WrittenDocument[]> {
  const entries = await documentEntries();
  const ids = new Set(entries.map(({ id }) => id));
  return entries
    .flatMap((entry) => {
      const [locale = '', slug = ''] = entry.id.split('/');
      if (!isLocale(locale)) return [];
      return [{ locale, slug, facts: entry.data, entry, hasTranslation: ids.has(`${twinOf(locale)}/${slug}`) }];
    })
    .sort(compareDocuments);
}

/** What lists in `locale` show, newest first: its own documents and those that only the other language has. */
export async function listedDocuments(locale: Locale): Promise<OfficialDocument[]> {
  return (await allDocuments()).filter((one) => one.locale === locale || !one.hasTranslation);
}

/** What the page of a document shows, but for what rests on it. */
export interface DocumentView {
  document: WrittenDocument;
  /** Its title in Chinese; null where no Chinese text is written. */
  chineseTitle: string | null;
  chain: Chain;
}

/** Every document of both languages. */
export async function documentViews(): Promise<DocumentView[]> {
  const all = await allDocuments();
  const chinese = new Map(all.filter(({ locale }) => locale === 'zh').map(({ slug, facts }) => [slug, facts.title]));
  return Promise.all(
    all.map(async (document) => ({
      document,
      chineseTitle: chinese.get(document.slug) ?? null,
      chain: chainOf(document, await listedDocuments(document.locale)),
    })),
  );
}
