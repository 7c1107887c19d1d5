const elements = new Set('svg g path rect circle ellipse line polyline polygon text tspan title desc'.split(' '));
const attributes = new Set(
  'xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d dx dy points transform fill stroke fill-rule fill-opacity stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity opacity font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing role aria-label preserveAspectRatio'.split(
    ' ',
  ),
);
const namespace = 'http://www.w3.org/2000/svg';
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** The first part of a drawing (SVG) that is more than shapes and words; null = it is no more. */
export function findActivePart(text: string): string | null {
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (depth === 0 && words.trim() !== '') return words.trim().slice(0, 20);
    const entity = /&(?!(?:amp|lt|gt|quot|apos);)/.exec(words);
    if (entity) return words.slice(entity.index, entity.index + 20);
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(text);
    if (!found) return text.slice(next, next + 20);
    const [whole, closing, name = '', given = '', empty] = found;
    if (!elements.has(name)) return `<${name}>`;
    if (depth === 0 && name !== 'svg') return `<${name}>`;
    for (const [, attribute = '', quoted = ''] of given.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const value = quoted.slice(1, -1);
      if (!attributes.has(attribute) || !isPlain(attribute, value)) return `${attribute}="${value.slice(0, 20)}"`;
    }
    depth += closing ? -1 : empty ? 0 : 1;
    at = next + whole.length;
  }
  return depth === 0 ? null : '…';
}

const isPlain = (attribute: string, value: string): boolean =>
  attribute === 'xmlns' ? value === namespace : !/[&<>\\]|\burl\s*\(|:\s*\/\/|javascript|data:|expression/i.test(value);
