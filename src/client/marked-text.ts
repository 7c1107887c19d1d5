import type { MarkedPart } from '../core/text-index/mark-terms.ts';

/** The parts as text and `<mark>`, nothing else, whatever they hold. */
export function markedNodes(parts: readonly MarkedPart[]): Node[] {
  return parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
