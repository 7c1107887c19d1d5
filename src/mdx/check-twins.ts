import type { Words } from '../datasets/words.ts';
import type { Problem } from '../releases/problem.ts';
import { placeProblem } from './place-rules.ts';
import type { MdxText } from './read-mdx.ts';

/** What both languages of an article have in common. */
const shared = ['column', 'published', 'publishOn', 'draft'];

const fieldOf = (matter: unknown, field: string): unknown =>
  typeof matter === 'object' && matter !== null ? Object.entries(matter).find(([name]) => name === field)?.[1] : undefined;

const absent: Words = { zh: '没有写', en: 'not given' };
const shown = (value: unknown): string | Words => (value === undefined ? absent : value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** The two languages of one article against each other, told at the place of the English one; `chinese` names the other file. */
export function checkTwins(chinese: string, zh: MdxText, en: MdxText): Problem[] {
  return shared.flatMap((field) => {
    const [other, found] = [fieldOf(zh.matter, field), fieldOf(en.matter, field)].map((value) => (value === false ? undefined : value));
    if (shown(other) === shown(found)) return [];
    return [placeProblem('twin-differs', en.placeOf([field]), { field, found: shown(found), other: shown(other), twin: chinese })];
  });
}
