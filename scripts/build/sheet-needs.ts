import { ident, parse, walk, type CssNode, type Selector, type WalkContext } from 'css-tree';

/** What a page must have for a rule to mean anything to it: names of elements and classes, a dot before these. */
type Need = readonly string[];

/** The needs of the rules of a style sheet; null where one of them means something to every page. */
export type SheetNeeds = readonly Need[] | null;

/** What every page has. */
const always = new Set(['html', 'body', '*']);

/** Of which of the selectors in brackets one has to hold; of others, as of `:not(.open)`, nothing is asked. */
const oneOf = /^(?:is|where|has|-webkit-any|-moz-any)$/;

function needsOfPart(node: CssNode): readonly Need[] {
  if (node.type === 'ClassSelector') return [[`.${ident.decode(node.name)}`]];
  if (node.type === 'TypeSelector' && !always.has(node.name)) return [[node.name]];
  if (node.type === 'PseudoClassSelector' && oneOf.test(node.name) && node.children)
    return [...node.children].flatMap((part) =>
      part.type === 'SelectorList' ? needsOfList([...part.children]) : [[]],
    );
  return [[]];
}

const needsOf = (selector: Selector): readonly Need[] =>
  [...selector.children].reduce<readonly Need[]>(
    (needs, part) => needs.flatMap((need) => needsOfPart(part).map((more) => [...need, ...more])),
    [[]],
  );

const needsOfList = (list: readonly CssNode[]): readonly Need[] =>
  list.flatMap((node) => (node.type === 'Selector' ? needsOf(node) : []));

/** Reads a sheet as the bundler wrote it. */
export function sheetNeeds(css: string): SheetNeeds {
  const needs: Need[] = [];
  const sheet = parse(css);
  walk(sheet, (node) => {
    if (node.type === 'Atrule' && /^(?:font-face|page|import)$/.test(node.name)) needs.push([]);
  });
  needs.push(...needsOfList(selectorsOf(sheet)));
  return needs.some((need) => need.length === 0) ? null : needs;
}

/** The selectors of all rules of a sheet, also of those that hold only in print or on a wide screen. */
export function selectorsOf(sheet: CssNode): CssNode[] {
  const selectors: CssNode[] = [];
  walk(sheet, function (this: WalkContext, node) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return;
    selectors.push(...node.prelude.children);
  });
  return selectors;
}

/** True where a page with the elements and classes of those sets has something that the sheet is about. */
export const isNeeded = (needs: SheetNeeds, ...has: ReadonlySet<string>[]): boolean =>
  needs === null || needs.some((need) => need.every((name) => has.some((names) => names.has(name))));

/** The elements and classes of a page, a dot before these. */
export function namesOnPage(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/g)) names.add(name);
  for (const [, list = ''] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of list.split(/\s+/)) names.add(`.${name}`);
  return names;
}

/** What a script may put into a page: each word in its texts could be a class or an element. */
export const namesInScript = (script: string): string[] => {
  const texts = script.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? [];
  return [...new Set(texts.flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []))].flatMap((word) => [
    word,
    `.${word}`,
  ]);
};
