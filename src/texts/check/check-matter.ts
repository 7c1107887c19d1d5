import type { z } from 'astro/zod';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { formerFields, otherFieldNames } from '../types/article.ts';
import { fieldWords } from '../types/field-words.ts';
import { contentProblem } from './content-rules.ts';
import { nearest, nearWords } from './nearest.ts';

// What YAML makes a number or a date of, unless it has quotes.
const noWords =
  /^(?:[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0b[01_]+|0o[0-7_]+|\.\d+|\.inf|\.nan)|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?|true|false)$/i;
const textFields = new Set([
  ...['title', 'summary', 'byline', 'section', 'tags', 'indicators', 'datasets'],
  ...['index', 'number', 'issuer', 'theme', 'keywords'],
]);
const namedFields = new Set(['section', 'tags']);
const coverFields = new Set(['cover', 'cover.src', 'cover.alt', 'cover_alt', 'src', 'alt']);

/** Front matter against its schema: unknown, missing and wrong fields, each at its line. */
export function checkMatter<Matter>(schema: z.ZodType<Matter>, fields: readonly string[], mdx: MdxText) {
  const { frontMatter, placeOf } = mdx;
  const result = schema.safeParse(frontMatter ?? {});
  const issues = (result.success ? [] : result.error.issues).flatMap(splitKeys);
  const unquoted = wordsWithoutQuotes(mdx);
  const covers = issues.filter(({ path }) => fields.includes('cover') && coverFields.has(String(path[0])));
  const required = fields.filter((field) => issues.some(({ path }) => path.length === 1 && path[0] === field));
  const missing = required.filter((field) => valueAt(frontMatter, [field]) === undefined);
  const meant = fieldsMeant(
    issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' && path.length === 1 ? [String(path[0])] : [])),
    missing,
  );
  const problems = issues.flatMap((issue): Problem[] => {
    const { path } = issue;
    // Which sections, tags and indicators there are is said by check-references.ts.
    if (namedFields.has(String(path[0])) && typeof valueAt(frontMatter, path) === 'string') return [];
    if (covers.includes(issue) || unquoted.some((one) => one.path.join() === path.join())) return [];
    const found = path.map(String).join('.');
    const value = valueAt(frontMatter, path);
    if (issue.code === 'unrecognized_keys') {
      const renamed = formerFields[found];
      if (renamed !== undefined && fields.includes(renamed))
        return [contentProblem('matter-renamed', placeOf(path), { found, renamed })];
      const field = meant.get(found);
      if (field !== undefined) return [contentProblem('matter-misnamed', placeOf(path), { found, field })];
      return [
        contentProblem('matter-unknown', placeOf(path), {
          found,
          allowed: fields.join(', '),
          near: nearWords(found, fields),
        }),
      ];
    }
    // It is there under another name, which is told.
    if (value === undefined && (isUnderFormerName(frontMatter, found) || [...meant.values()].includes(found)))
      return [];
    if (value === undefined)
      return [contentProblem('matter-required', placeOf(path), { found, allowed: required.join(', ') })];
    const field = String(path[0] ?? '');
    const words = fieldWords[field] ?? { zh: issue.message, en: issue.message };
    return [contentProblem('matter-value', placeOf(path), { field, found: JSON.stringify(value), allowed: words })];
  });
  const told = [
    ...problems,
    ...covers.slice(0, 1).map(({ path }) => coverProblem(mdx, path)),
    ...unquoted.map(({ path, found }) =>
      contentProblem('matter-quotes', placeOf(path), { field: String(path[0]), found }),
    ),
  ];
  return { frontMatter: result.success ? result.data : null, problems: told };
}

type Issue = z.core.$ZodIssue;

/** An issue of several unknown keys as one a key. */
const splitKeys = (issue: Issue): Pick<Issue, 'code' | 'path' | 'message'>[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] })) : [issue];

/** Unknown fields that stand in the place of a missing one: by its name elsewhere, or by a slip; each is meant once. */
function fieldsMeant(unknown: readonly string[], missing: readonly string[]): ReadonlyMap<string, string> {
  const left = new Set(missing);
  const meant = new Map<string, string>();
  const take = (found: string, field: string | null | undefined) => {
    if (field === null || field === undefined || meant.has(found)) return;
    meant.set(found, field);
    left.delete(field);
  };
  const others = new Map(Object.entries(otherFieldNames));
  for (const found of unknown)
    take(
      found,
      others.get(found.toLowerCase())?.find((field) => left.has(field)),
    );
  for (const found of unknown) if (!Object.hasOwn(formerFields, found)) take(found, nearest(found, left));
  return meant;
}

const isUnderFormerName = (frontMatter: unknown, field: string): boolean =>
  Object.entries(formerFields).some(([former, name]) => name === field && valueAt(frontMatter, [former]) !== undefined);

/** Values that are words to their author and a number or a date to whoever reads YAML. */
function wordsWithoutQuotes({ frontMatter, unquoted }: MdxText): { path: PropertyKey[]; found: string }[] {
  if (typeof frontMatter !== 'object' || frontMatter === null) return [];
  const paths = Object.entries(frontMatter).flatMap(([field, value]): PropertyKey[][] => {
    if (!textFields.has(field)) return [];
    return Array.isArray(value) ? value.map((_, index) => [field, index]) : [[field]];
  });
  return [...paths, ['cover', 'alt'], ['cover', 'src']].flatMap((path) => {
    const found = unquoted(path);
    return found !== null && noWords.test(found) ? [{ path, found }] : [];
  });
}

/** Whatever is wrong with a cover, its two lines are shown. */
function coverProblem({ frontMatter, placeOf }: MdxText, path: readonly PropertyKey[]): Problem {
  const src = valueAt(frontMatter, ['cover', 'src']) ?? valueAt(frontMatter, ['cover']);
  const missing = ['src', 'alt'].filter((part) => typeof valueAt(frontMatter, ['cover', part]) !== 'string');
  const found =
    valueAt(frontMatter, ['cover']) === undefined || missing.length === 0
      ? { zh: `没有“${path.join('.')}”这样的一行`, en: `there is no line “${path.join('.')}”` }
      : { zh: `缺少 ${missing.join('、')}`, en: `${missing.join(' and ')} is missing` };
  return contentProblem('matter-cover', placeOf(path), {
    found,
    src: typeof src === 'string' && src !== '' ? src : 'picture.png',
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === String(step))?.[1], rest);
}
