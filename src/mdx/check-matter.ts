import type { z } from 'astro/zod';
import { fieldWords } from '../content-types/field-words.ts';
import type { Problem } from '../releases/problem.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';
import type { MdxText } from './read-mdx.ts';

/** Front matter against its schema: unknown, missing and wrong fields, each at its line. */
export function checkMatter<Matter>(schema: z.ZodType<Matter>, fields: readonly string[], { matter, placeOf }: MdxText) {
  const result = schema.safeParse(matter ?? {});
  if (result.success) return { matter: result.data, problems: [] };
  const required = fields.filter((field) => result.error.issues.some(({ path }) => path.length === 1 && path[0] === field));
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((found) => {
        const allowed = issue.path.length === 0 ? fields.join(', ') : 'src, alt';
        return contentProblem('matter-unknown', placeOf([...issue.path, found]), { found, allowed, near: nearWords(found, fields) });
      });
    }
    const field = String(issue.path[0] ?? '');
    const value = valueAt(matter, issue.path);
    if (value === undefined) {
      const found = issue.path.map(String).join('.');
      return [contentProblem('matter-required', placeOf(issue.path), { found, allowed: required.join(', ') })];
    }
    const words = fieldWords[field] ?? { zh: issue.message, en: issue.message };
    return [contentProblem('matter-value', placeOf(issue.path), { field, found: JSON.stringify(value), allowed: words })];
  });
  return { matter: null, problems };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === String(step))?.[1], rest);
}
