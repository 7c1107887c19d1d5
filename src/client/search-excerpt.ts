/**
 * The nodes of a Pagefind excerpt: text and `<mark>`, nothing else, whatever the excerpt holds.
 * The parsed document is never shown and runs no script.
 */
export function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
