import type { Problem } from '../../releases/check/problem.ts';
import { visibilityOf } from '../read/held-articles.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { contentProblem } from './content-rules.ts';

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The same day so many years later. */
const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Days of a front matter that nobody means: more than a year ahead, more than thirty back; and a publication still to come. */
export function checkDays({ frontMatter, placeOf }: MdxText, today: string): Problem[] {
  const { isDraft, from: appears } = visibilityOf(frontMatter);
  const isWaiting = isDraft || (appears ?? '') > today;
  const [from, to] = [yearsLater(today, -30), yearsLater(today, 1)];
  return Object.entries(frontMatter ?? {}).flatMap(([field, found]) => {
    if (
      !['published', 'publishOn', 'updated'].includes(field) ||
      typeof found !== 'string' ||
      !shape.test(found) ||
      Number.isNaN(Date.parse(found))
    )
      return [];
    if (found < from || found > to) return [contentProblem('day-far', placeOf([field]), { field, found, from, to })];
    // A draft has no day yet, and a text that waits for its day says so.
    return field === 'published' && found > today && !isWaiting
      ? [contentProblem('published-ahead', placeOf([field]), { found, today })]
      : [];
  });
}
