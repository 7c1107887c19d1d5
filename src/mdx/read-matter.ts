import { parse } from 'yaml';

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The front matter's fields of a text that passed the checks; none where it cannot be read. */
export function readMatter(text: string): Record<string, unknown> {
  try {
    return { ...Object(parse(fence.exec(text)?.[1] ?? '')) };
  } catch {
    return {};
  }
}
