import type { Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { isSharedPunctuation, isWide, isWidePunctuation } from './chinese-characters.ts';
import { textLocale } from './text-locale.ts';

/** A stretch of what a line shows: text that may be changed, or something that is only beside it. */
type Piece = { node: Text; shown: string } | { node: null; shown: string };

/** What a component prints is not known here: neither hanzi nor punctuation. */
const unknown = '\u0001';

/**
 * Remark plugin: a line break of the source is white space to a browser, which is right between words and wrong
 * between hanzi. It is taken out where both neighbours are Chinese, whatever markup is between them.
 */
export const joinLines =
  () =>
  (tree: Root, file: { path?: string }): void => {
    const isChinese = textLocale(file.path) === 'zh';
    visit(tree, (node) => {
      if (node.type === 'image' && node.alt) node.alt = joinText(node.alt, isChinese);
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
            attribute.value = joinText(attribute.value, isChinese);
        }
      }
      if (node.type === 'paragraph' || node.type === 'heading') joinPieces(piecesOf(node), isChinese);
    });
  };

/** The pieces of a paragraph in the order they are read. Marks of footnotes and comments are passed over. */
function piecesOf(parent: Parents): Piece[] {
  return parent.children.flatMap((node: Nodes): Piece[] => {
    if (node.type === 'text') return [{ node, shown: node.value }];
    if (node.type === 'inlineCode') return [{ node: null, shown: node.value }];
    if (node.type === 'footnoteReference' || node.type === 'mdxTextExpression') return [];
    if ('children' in node && node.children.length > 0) return piecesOf(node);
    return [{ node: null, shown: unknown }];
  });
}

function joinPieces(pieces: readonly Piece[], isChinese: boolean): void {
  const whole = pieces.map(({ shown }) => shown).join('');
  let start = 0;
  for (const { node, shown } of pieces) {
    if (node?.value.includes('\n')) {
      node.value = [...shown.matchAll(/\n|[^\n]+/g)]
        .filter(({ 0: text, index }) => text !== '\n' || !joins(whole, start + index, isChinese))
        .map(([text]) => text)
        .join('');
    }
    start += shown.length;
  }
}

const joinText = (text: string, isChinese: boolean): string =>
  text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n/g, (lineBreak, at: number, whole: string) => (joins(whole, at, isChinese) ? '' : lineBreak));

/** True where nothing may be seen of the line break at `at`. */
function joins(text: string, at: number, isChinese: boolean): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = [...text.slice(at + 1, at + 3)][0] ?? '';
  if (isWide(before) && isWide(after)) return true;
  if (!isChinese) return false;
  if (isWidePunctuation(before) || isWidePunctuation(after)) return true;
  return (isWide(before) || isSharedPunctuation(before)) && (isWide(after) || isSharedPunctuation(after));
}
