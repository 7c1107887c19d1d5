import { visit } from 'unist-util-visit';
import { parseBody } from './markdown.ts';
import { splitText } from './split-text.ts';

/** A tag that an author put into a text, with its attributes as the check reads them; flags left out. */
export interface AuthorTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
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
    const written = node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
    );
    tags.push({ name: node.name ?? '', attributes: Object.fromEntries(written) });
  });
  return tags;
}
