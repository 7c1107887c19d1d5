import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, Scalar, stringify, type Pair } from 'yaml';
import type { Correction } from '../types/article.ts';

const fence = /^(\uFEFF?---[ \t]*(\r?\n))([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * An article's text with a correction put before the others in its front matter. Every other byte stays as it was.
 * Throws where there is no front matter to put it into.
 */
export function insertCorrection(text: string, correction: Correction): string {
  const [, opening = '', lineEnd = '\n', head] = fence.exec(text) ?? [];
  if (head === undefined) throw new Error('The text has no front matter.');
  const document = parseDocument(head);
  const pairs: Pair[] = isMap(document.contents) ? document.contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === 'corrections');
  const at = (offset: number, inserted: string, until = offset): string =>
    text.slice(0, opening.length + offset) + inserted.replaceAll('\n', lineEnd) + text.slice(opening.length + until);

  if (pair === undefined) return at(head.length, `corrections:\n${entryLines(correction, '  ')}`);
  const list = isPair(pair) ? pair.value : null;
  const [start, end] = isSeq(list) && list.range ? list.range : [null, null];
  if (!isSeq(list) || start === null || end === null) throw new Error('The field "corrections" is no list.');
  if (!list.flow) {
    // The first dash is at the list's column; what is before it on its line is the indentation.
    const indentation = /[^\n]*$/.exec(head.slice(0, start))?.[0] ?? '';
    return at(start, `${entryLines(correction, indentation).trimStart()}${indentation}`);
  }
  const inner = flowText(correction);
  return list.items.some(isCollection) ? at(start + 1, `${inner}, `) : at(start, `[${inner}]`, end);
}

// Quoted, so that no reader of YAML takes the reason for a date, a number or a yes.
const quoted = (text: string): Scalar => Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE });

const entryLines = ({ on, reason }: Correction, indentation: string): string =>
  stringify([{ on, reason: quoted(reason) }], { lineWidth: 0 }).replaceAll(/^(?=.)/gm, indentation);

const flowText = ({ on, reason }: Correction): string =>
  `{ on: ${on}, reason: ${stringify(quoted(reason), { lineWidth: 0 }).trim()} }`;
