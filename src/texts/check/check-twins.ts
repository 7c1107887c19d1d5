import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { placeProblem } from './place-rules.ts';

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isWord = (value: unknown): boolean => typeof value === 'string';

/** What both languages of an article have in common, and which of its values can be compared; what is wrong in itself is reported elsewhere. */
const shared: Record<string, (value: unknown) => boolean> = {
  section: isWord,
  published: isDay,
  publishOn: (value) => value === undefined || isDay(value),
  draft: (value) => value === undefined || typeof value === 'boolean',
};

const fieldsOf = (frontMatter: unknown): ReadonlyMap<string, unknown> | null =>
  typeof frontMatter === 'object' && frontMatter !== null ? new Map(Object.entries(frontMatter)) : null;

const absent: Words = { zh: '没有写', en: 'not given' };
const shown = (value: unknown): string | Words => (value === undefined || value === false ? absent : String(value));

const told = (one: string | Words): Words => (typeof one === 'string' ? { zh: `写的是 ${one}`, en: one } : one);

/** The two languages of one article against each other, told at the place of the English one; `chinese` names the other file. */
export function checkTwins(chinese: string, zh: MdxText, en: MdxText): Problem[] {
  const [other, own] = [fieldsOf(zh.frontMatter), fieldsOf(en.frontMatter)];
  if (!other || !own) return [];
  return Object.entries(shared).flatMap(([field, isComparable]) => {
    const [there, here] = [other.get(field), own.get(field)];
    if (!isComparable(there) || !isComparable(here) || shown(there) === shown(here)) return [];
    return [
      placeProblem('twin-differs', en.placeOf([field]), {
        field,
        found: told(shown(here)),
        other: told(shown(there)),
        twin: chinese,
      }),
    ];
  });
}
