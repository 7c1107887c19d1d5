import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { promptsIn } from '../record/draft-article.ts';
import { checkAttribute } from './check-attribute.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';

interface PictureContext extends ContentContext {
  pictures: readonly string[];
}

/** One word of the front matter, with where it is. */
interface Named {
  found: string;
  path: PropertyKey[];
}

/** The words under a field, one or a list of them; what is no text is another rule's affair. */
function wordsUnder({ frontMatter, unquoted }: MdxText, ...path: PropertyKey[]): Named[] {
  let value: unknown = frontMatter;
  for (const step of path)
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === step)?.[1]
        : undefined;
  const all = Array.isArray(value)
    ? value.map((one: unknown, index) => ({ one, path: [...path, index] }))
    : [{ one: value, path }];
  // A day without quotes is reported as such.
  return all.flatMap(({ one, path: at }) =>
    typeof one === 'string' && !/^\d{4}-\d/.test(unquoted(at) ?? '') ? [{ found: one, path: at }] : [],
  );
}

/** What an article's front matter names must be there. */
export function checkReferences(mdx: MdxText, context: PictureContext): Problem[] {
  const { placeOf } = mdx;
  const among =
    (rule: 'section-unknown' | 'tag-unknown', known: readonly string[]) =>
    ({ found, path }: Named) =>
      known.includes(found)
        ? []
        : [contentProblem(rule, placeOf(path), { found, ...suggestion(found, known, context) })];
  const bound =
    (kind: 'indicator' | 'dataset' | 'picture') =>
    ({ found, path }: Named) =>
      checkAttribute(kind, found, {}, placeOf(path), context);
  return [
    ...wordsUnder(mdx, 'section').flatMap(among('section-unknown', context.sections)),
    ...wordsUnder(mdx, 'tags').flatMap(among('tag-unknown', context.tags)),
    ...wordsUnder(mdx, 'indicators').flatMap(bound('indicator')),
    ...wordsUnder(mdx, 'datasets').flatMap(bound('dataset')),
    ...wordsUnder(mdx, 'cover', 'src').flatMap(bound('picture')),
  ];
}

/** What may be written, each with its name, and the one that was probably meant. */
function suggestion(
  found: string,
  known: readonly string[],
  { names }: ContentContext,
): { allowed: Words; near: Words } {
  const listed = (locale: keyof Words, open: string, close: string) =>
    known.map((code) => (names?.has(code) ? `${code}${open}${names.get(code)?.[locale]}${close}` : code)).join(', ');
  // An author may have written the name, or its beginning, in place of the code.
  const byName = known.filter(
    (code) => found.trim() !== '' && Object.values(names?.get(code) ?? {}).some((name) => name.includes(found.trim())),
  );
  const [meant] = byName;
  const none = { zh: '还没有设置任何一个，这里留空', en: 'none is set up yet: leave it out' };
  return {
    allowed: known.length === 0 ? none : { zh: listed('zh', '（', '）'), en: listed('en', ' (', ')') },
    near:
      byName.length === 1 && meant !== undefined
        ? { zh: `，是不是“${meant}”？`, en: ` — did you mean “${meant}”?` }
        : nearWords(found, known),
  };
}

/** Prompts of a new article that are left in the front matter. */
export const matterPrompts = (mdx: MdxText): Problem[] =>
  [['title'], ['summary'], ['byline'], ['cover', 'alt']].flatMap((path) =>
    wordsUnder(mdx, ...path).flatMap(({ found }) =>
      promptsIn(found).map((prompt) => contentProblem('prompt-left', mdx.placeOf(path), { found: prompt })),
    ),
  );
