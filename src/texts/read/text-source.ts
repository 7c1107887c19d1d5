import { readContentText } from './content-folder.ts';
import { inBothLanguages } from './problem-message.ts';
import { readMdx, wasRead } from './read-mdx.ts';
import { splitText } from './split-text.ts';

/**
 * A file under `content/` as the build compiles it: decoded as the check decodes it, and with empty front matter, since
 * Astro's own reader of YAML is another one. Throws, in words, what the check would say of a text that cannot be read.
 */
export function textSource(file: string, path: string): string {
  const { text, problems } = readContentText(file, path);
  if (text !== null && wasRead(file, text)) return withoutMatter(text);
  const read = text === null ? null : readMdx(file, text);
  if (text === null || !read?.tree)
    throw new Error(inBothLanguages([...problems, ...(read?.problems ?? [])]) || `${file}: no plain file`);
  return withoutMatter(text);
}

/** The text with front matter that says nothing and takes as many lines. */
export function withoutMatter(text: string): string {
  const parts = splitText(text);
  if (!parts) return text;
  const lines = parts.body.split('\n');
  const last = parts.headLines - 1;
  return lines.map((line, index) => (index === 0 || index === last ? `---${line}` : line)).join('\n');
}
