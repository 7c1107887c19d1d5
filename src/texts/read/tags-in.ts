import { visit } from 'unist-util-visit';
import { parseBody } from './markdown.ts';
import { splitText } from './split-text.ts';

/** A tag that an author put into a text, with its attributes as the check reads them. */
export interface AuthorTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The attributes without a value. */
  flags?: readonly string[];
}

const known = new Map<string, AuthorTag[]>();

/** The tags of a text in the order they are written; what stands in code or in a comment is none. */
export function tagsIn(text: string): AuthorTag[] {
  const tags = known.get(text) ?? readTags(text);
  known.set(text, tags);
  return tags;
}

function readTags(text: string): AuthorTag[] {
  const tags: AuthorTag[] = [];
  visit(parseBody(splitText(text)?.body ?? text), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    tags.push({
      name: node.name ?? '',
      attributes: plainAttributes(node.attributes),
      flags: flagsAmong(node.attributes),
    });
  });
  return tags;
}

type WrittenAttributes = readonly { type: string; name?: string; value?: unknown }[];

/** The attributes of a tag that have a value in quotes. */
export const plainAttributes = (attributes: WrittenAttributes): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap(({ name = '', value }) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );

/** The attributes of a tag that stand by themselves. */
const flagsAmong = (attributes: WrittenAttributes): string[] =>
  attributes.flatMap(({ name, value }) =>
    name !== undefined && (value === null || value === undefined) ? [name] : [],
  );
