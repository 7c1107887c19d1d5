import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** What cannot be read in a register, and where. */
export interface EntryFault {
  line: number;
  field?: number;
  found: string;
}

/** Text of a register → its entries, at least one, each with the line it begins on; or why it cannot be read. */
export function readEntries<Entry>(schema: z.ZodType<Entry>, text: string): { entries: Entry[]; lines: number[]; faults: EntryFault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const syntax = document.errors[0];
  if (syntax) {
    const { line, col } = counter.linePos(syntax.pos[0]);
    return { entries: [], lines: [], faults: [{ line, field: col, found: syntax.message.split('\n')[0] ?? '' }] };
  }
  const lineAt = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  };
  const { data, error } = schema.array().min(1).safeParse(document.toJS());
  if (data) return { entries: data, lines: data.map((_, index) => lineAt([index])), faults: [] };
  const faults = error.issues.map(({ path, message }) => ({ line: lineAt(path), found: `${path.join('.')}: ${message}` }));
  return { entries: [], lines: [], faults };
}
