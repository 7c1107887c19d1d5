import type { Locale } from '../../core/locale.ts';
import { translator } from '../../i18n/frame-words.ts';

/** What is cited, in the language of the page that it is cited on. */
export interface CitedWork {
  /** `dataset`: a release of a dataset. `page`: a page or a text. */
  kind: 'dataset' | 'page';
  locale: Locale;
  /** Office or team that answers for it, never a private person. */
  author: string;
  /** Name of the portal. */
  site: string;
  title: string;
  isSample: boolean;
  /** Day of the release or the text, `YYYY-MM-DD`: never that of a build. */
  day: string;
  /** The release that it is or rests on: title of the dataset, name of the release; null = a text. */
  release: { dataset: string; name: string } | null;
  /** Root of the release, or what the register commits to a text with, hex; null where there is room for its release alone. */
  hash: string | null;
  /** Further releases that it rests on as much; none by default. */
  others?: readonly { dataset: string; name: string; hash: string }[];
  /** Path without language. */
  path: string;
  /** Whole address. */
  address: string;
}

/** A piece of a citation; what is to be set in italics and the day of access are marked. */
export type CitedPart = string | { title: string } | { accessed: 'iso' | 'long'; words: string };

/** The citation as plain text, its day of access still to be filled in. */
export const citationText = (parts: readonly CitedPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : 'title' in part ? part.title : part.words)).join('');

/** The title as it is cited: sample data says so in it. */
export const citedTitle = ({ locale, title, isSample }: CitedWork): string =>
  isSample ? translator(locale)('sample.caption', { caption: title }) : title;

/** What a reader needs to find the very same figure or text again. */
export function citedProof({ kind, locale, release, hash, others = [] }: CitedWork): string {
  const t = translator(locale);
  if (release === null) return t('cite.proof.text', { hash: hash ?? '' });
  if (hash === null) return t('source.datasetRelease', { dataset: release.dataset, release: release.name });
  if (kind === 'dataset') return t('cite.proof.release', { release: release.name, hash });
  return [{ ...release, hash }, ...others]
    .map((one) => t('cite.proof.data', { dataset: one.dataset, release: one.name, hash: one.hash }))
    .join(t('cite.proof.between'));
}
