const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export interface SplitText {
  /** The lines of the front matter, between the two lines of ---. */
  yaml: string;
  /** The whole text with its front matter emptied: what is left keeps its line numbers. */
  body: string;
  /** How many lines the front matter takes, its two lines of --- among them. */
  headLines: number;
}

/** A text → its front matter and its body; null where no front matter is at its beginning. */
export function splitText(text: string): SplitText | null {
  const [head, yaml = ''] = fence.exec(text) ?? [];
  if (head === undefined) return null;
  return { yaml, body: head.replace(/[^\r\n]/g, '') + text.slice(head.length), headLines: head.split('\n').length - 1 };
}
