import { expect, test } from 'vitest';
import { linkedPages } from './linked-pages.ts';

const links =
  '[一](../../documents/a/#rests) [二][b] [三](https://example.org/) [四](#there)\n\n[b]: ../../documents/b/';

test('links of a text are told by the page they lead to, whatever they are written like', () => {
  expect(linkedPages('content/articles/zh/x.mdx', `---\ntitle: x\n---\n\n${links}\n`)).toEqual([
    'documents/a',
    'documents/b',
  ]);
});

test('a page and a document stand one step apart', () => {
  const text = '---\ntitle: x\n---\n\n[一](../documents/a/) [二](../other/)\n';
  expect(linkedPages('content/pages/en/x.mdx', text)).toEqual(['documents/a', 'other']);
  expect(linkedPages('content/documents/en/x.mdx', text)).toEqual(['documents/documents/a', 'documents/other']);
});
