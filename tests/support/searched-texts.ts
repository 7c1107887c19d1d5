import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { SitePage } from './site-pages.ts';

export interface SearchableText {
  url: string;
  /** Each text node by itself, in small letters. */
  runs: string[];
  /** Everything on the page, without white space. */
  whole: string;
}

const ignored = '[data-search-ignore], button, form, label, nav, noscript, script, select, style, svg, template';

function textsIn(body: HTMLElement): string[] {
  const hidden = new Set<Node>(body.querySelectorAll(ignored));
  const read = (node: Node): string[] => {
    if (hidden.has(node)) return [];
    return node.nodeType === NodeType.TEXT_NODE ? [node.text] : node.childNodes.flatMap(read);
  };
  return read(body);
}

/** What the pages of a language say where search may look. */
export function searchableTexts(pages: readonly SitePage[], locale: 'zh' | 'en'): SearchableText[] {
  return pages
    .filter(({ file }) => file.startsWith(`${locale}/`))
    .flatMap(({ url, root }) => {
      const bodies = root.querySelectorAll('[data-search-body]');
      // The parser does not read what is inside <pre>.
      if (bodies.length === 0 || bodies.some((body) => body.querySelector('pre'))) return [];
      const runs = bodies.flatMap(textsIn).map((text) => text.toLowerCase());
      // A page is found by the name of its section too, which stands in its breadcrumb.
      const [, section = ''] = /^section:(.*)/.exec(bodies[0]?.getAttribute('data-search-meta') ?? '') ?? [];
      return [{ url, runs, whole: [...runs, section.toLowerCase()].join('').replace(/[\s’]/g, '') }];
    });
}

/** Pieces of the texts, and pieces put together that nobody wrote; the same ones in every run. */
export function drawQueries(texts: readonly SearchableText[], locale: 'zh' | 'en'): { real: string[]; made: string[] } {
  let seed = 7;
  const draw = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const wanted = locale === 'zh' ? /[\u4e00-\u9fff]{2,}/g : /[a-z]{2,}(?: [a-z]{2,})*/g;
  const runs = texts.flatMap(({ runs }) => runs.flatMap((run) => run.match(wanted) ?? []));
  const pick = () => runs[draw(runs.length)] ?? '';
  const piece = (): string => {
    if (locale === 'en') return pick().split(' ')[0] ?? '';
    const run = pick();
    const from = draw(run.length - 1);
    return run.slice(from, from + 2 + draw(3));
  };
  const [real, made] = [new Set<string>(), new Set<string>()];
  while (real.size < (locale === 'zh' ? 500 : 160)) real.add(piece());
  // Characters that are all there, in an order that is not.
  const whole = texts.map((text) => text.whole).join('\n');
  while (made.size < 100) {
    const word =
      locale === 'zh' ? piece().slice(-1) + piece().slice(0, 1) + piece().slice(-1) : `${piece()}q${piece()}`;
    if (!whole.includes(word)) made.add(word);
  }
  return { real: [...real], made: [...made] };
}
