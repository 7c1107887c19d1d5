import type { HTMLElement } from 'node-html-parser';

/** Attributes that decide what a page does, and say nothing in words. */
const telling = new Set(
  'href lang hreflang rel aria-current download target id data-area data-category data-list data-status data-facet data-value data-issue data-remember-language data-search-body data-search-ignore'.split(
    ' ',
  ),
);

/** Metadata that says something in words is read with the text of the page. */
const inWords = /title|description|alt$|site_name|section$/;

/**
 * What a page is besides its words, one element a line: its language, what its head tells browsers and search engines,
 * where its links lead, and in which state (`badge--not-met`) its parts are shown. `part` is what of the body is looked at.
 */
export function pageMarks(root: HTMLElement, part: string): string {
  const head = root.querySelectorAll('head meta, head link, head base').flatMap((element) => {
    const name = ['name', 'property', 'http-equiv'].map((one) => element.getAttribute(one)).find(Boolean) ?? '';
    const content = element.getAttribute('content');
    if (content !== undefined) return inWords.test(name) ? [] : [`meta ${name}: ${content}`.replace('meta :', 'meta:')];
    return /stylesheet|preload/.test(element.getAttribute('rel') ?? '') ? [] : marksOf(element);
  });
  const body = root.querySelectorAll(part).flatMap((one) => [one, ...one.querySelectorAll('*')].flatMap(marksOf));
  return `${[...root.querySelectorAll('html').flatMap(marksOf), ...head, ...body].join('\n')}\n`;
}

function marksOf(element: HTMLElement): string[] {
  if (element.closest('svg, template, script')) return [];
  const marks = Object.entries(element.attributes)
    .filter(([name]) => telling.has(name))
    // What a letter says is words.
    .map(([name, value]) => (value === '' ? name : `${name}=${value.replace(/^(mailto:[^?]*)\?.*/, '$1')}`));
  const states = [...element.classList.values()].filter((name) => /--|__(?:bad|late|waiting)$/.test(name));
  const all = [...states.map((name) => `.${name}`), ...marks];
  return all.length === 0 ? [] : [`${element.rawTagName.toLowerCase()} ${all.join(' ')}`];
}
