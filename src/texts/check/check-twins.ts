import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { placeProblem } from './place-rules.ts';

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isWord = (value: unknown): boolean => typeof value === 'string';
const orNone =
  (isComparable: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isComparable(value);

/** What both languages of a text have in common, and which of its values can be compared; what is wrong in itself is reported elsewhere. */
type SharedFields = Readonly<Record<string, (value: unknown) => boolean>>;

const ofArticles: SharedFields = {
  section: isWord,
  published: isDay,
  publishOn: orNone(isDay),
  time: orNone(isWord),
  draft: orNone((value) => typeof value === 'boolean'),
};

const ofDocuments: SharedFields = {
  kind: isWord,
  index: orNone(isWord),
  number: orNone(isWord),
  written: orNone(isDay),
  issued: orNone(isDay),
  published: orNone(isDay),
  validity: isWord,
  replacedBy: orNone(isWord),
  endedOn: orNone(isDay),
  original: orNone(isWord),
  read: isWord,
};

/** Fields of documents that each language words for itself: both have them, or neither. */
const wordedInBoth = ['issuer', 'theme', 'keywords'];

const fieldsOf = (frontMatter: unknown): ReadonlyMap<string, unknown> | null =>
  typeof frontMatter === 'object' && frontMatter !== null ? new Map(Object.entries(frontMatter)) : null;

const absent: Words = { zh: '没有写', en: 'not given' };
const shown = (value: unknown): string | Words => (value === undefined || value === false ? absent : String(value));

const told = (one: string | Words): Words => (typeof one === 'string' ? { zh: `写的是 ${one}`, en: one } : one);

interface Difference {
  field: string;
  found: Words;
  other: Words;
}

/** The fields that differ between the languages of a text. */
function differences(zh: MdxText, en: MdxText, shared: SharedFields): Difference[] {
  const [other, own] = [fieldsOf(zh.frontMatter), fieldsOf(en.frontMatter)];
  if (!other || !own) return [];
  return Object.entries(shared).flatMap(([field, isComparable]) => {
    const [there, here] = [other.get(field), own.get(field)];
    if (!isComparable(there) || !isComparable(here) || shown(there) === shown(here)) return [];
    return [{ field, found: told(shown(here)), other: told(shown(there)) }];
  });
}

/** The two languages of one article against each other, told at the place of the English one; `chinese` names the other file. */
export const checkTwins = (chinese: string, zh: MdxText, en: MdxText): Problem[] =>
  differences(zh, en, ofArticles).map((one) =>
    placeProblem('twin-differs', en.placeOf([one.field]), { ...one, twin: chinese }),
  );

/** The same of a document: the facts of the catalogue agree. */
export function checkDocumentTwins(chinese: string, zh: MdxText, en: MdxText): Problem[] {
  const [other, own] = [fieldsOf(zh.frontMatter), fieldsOf(en.frontMatter)];
  const given: Words = { zh: '写了', en: 'given' };
  const inOne = wordedInBoth.flatMap((field): Difference[] => {
    const [there, here] = [other?.has(field), own?.has(field)];
    return there === here ? [] : [{ field, found: here ? given : absent, other: there ? given : absent }];
  });
  const slots = { twin: chinese, fields: Object.keys(ofDocuments).join(', '), given: wordedInBoth.join(', ') };
  return [...differences(zh, en, ofDocuments), ...inOne].map((one) =>
    placeProblem('document-differs', en.placeOf([one.field]), { ...one, ...slots }),
  );
}
