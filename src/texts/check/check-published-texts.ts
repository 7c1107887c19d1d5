import { checkText } from '../../releases/check/check-text.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { publishedTexts } from '../record/published-texts.ts';

/** Every text of an MDX file by the one rule of text. Numbers that its front matter, or `alsoExcepted`, says are no person’s pass. */
export function checkPublishedTexts(file: string, mdx: MdxText, alsoExcepted: readonly string[] = []): Problem[] {
  const excepted = [...exceptedNumbers(mdx.frontMatter), ...alsoExcepted];
  const problems = publishedTexts(file, mdx).flatMap(({ text, use, placeOf, isCode = false }) =>
    checkText(text, use, placeOf, excepted).filter(({ rule }) => !(isCode && rule === 'text-error')),
  );
  // A number in a link and in its words, or in both of a pair of fields, is reported at each place; the same place once.
  return problems.filter((one, index) => index === problems.findIndex((other) => isSame(one, other)));
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.rule === other.rule &&
  one.line === other.line &&
  one.field === other.field &&
  one.slots['found'] === other.slots['found'];

/** The shortened numbers under `notPersonal` of a front matter. */
export function exceptedNumbers(frontMatter: unknown): string[] {
  const listed =
    typeof frontMatter === 'object' && frontMatter !== null && 'notPersonal' in frontMatter
      ? frontMatter.notPersonal
      : [];
  return (Array.isArray(listed) ? listed : []).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'number' in one && typeof one.number === 'string' ? [one.number] : [],
  );
}
