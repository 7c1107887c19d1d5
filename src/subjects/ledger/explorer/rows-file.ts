import type { BothTexts } from './answer.ts';
import { perFacet, type FacetValue, type PerFacet } from './facets.ts';
import { nest, pairs, unnest, type Nested } from './nest.ts';
import { differences, foldSign, pack, sums, unfoldSign, unpack } from './pack.ts';
import { timingKinds, weeksOf, type Columns, type LedgerFrame, type Table } from './table.ts';

/** Texts side by side: compressed, those of one language are best together. */
interface TextList {
  zh: string[];
  en: (string | null)[];
}

/** `rows-<hash>.json`: everything that filtering needs. Columns are packed; what one column tells of another is left out. */
export interface RowsFile {
  format: 1;
  frame: Omit<LedgerFrame, 'facets'>;
  facets: PerFacet<TextList & { values: string[] }>;
  places: TextList;
  count: number;
  ids: { prefixes: string[]; widths: number[]; forms: string; numbers: string };
  area: string;
  subdistrict: Nested;
  class: string;
  category: Nested;
  unit: Nested;
  place: Nested;
  foundBy: string;
  foundOn: string;
  state: string;
  deadline: Nested;
  verifiedHow: Nested;
  timing: Nested;
  timingValue: string;
  reopened: string;
  isCounted: string;
}

export function writeRows({ ledger, ids, places, columns }: Table): RowsFile {
  const { facets: names, weeks: _, ...frame } = ledger;
  const { facets, place, foundOn, timing, timingValue, reopened, isCounted } = columns;
  return {
    format: 1,
    frame,
    facets: perFacet((facet) => ({ values: names[facet].map(({ value }) => value), ...listTexts(names[facet]) })),
    places: listTexts(places),
    count: ids.length,
    ids: writeIds(ids),
    area: pack(facets.area),
    subdistrict: nest(facets.subdistrict, facets.area),
    class: pack(facets.class),
    category: nest(facets.category, facets.class),
    unit: nest(facets.unit, pairs(facets.area, facets.category)),
    place: nest(place, facets.category),
    foundBy: pack(facets.foundBy),
    foundOn: pack(differences(foundOn)),
    state: pack(facets.state),
    deadline: nest(facets.deadline, facets.state),
    verifiedHow: nest(facets.verifiedHow, facets.state),
    timing: nest(timing, facets.deadline),
    timingValue: pack(Array.from(timingValue, (value, row) => sinceFound(value, timing[row] ?? 0, foundOn[row] ?? 0))),
    reopened: pack(reopened),
    isCounted: pack(Array.from(isCounted, (counts) => 1 - counts)),
  };
}

export function readRows(file: RowsFile): Table {
  const { count } = file;
  const column = (text: string): Uint32Array => unpack(text, count);
  const [area, state, className] = [column(file.area), column(file.state), column(file.class)];
  const category = unnest(file.category, className);
  const deadline = unnest(file.deadline, state);
  const timing = unnest(file.timing, deadline);
  const foundOn = sums(column(file.foundOn));
  const columns: Columns = {
    facets: {
      area: Uint16Array.from(area),
      subdistrict: Uint16Array.from(unnest(file.subdistrict, area)),
      state: Uint16Array.from(state),
      deadline: Uint16Array.from(deadline),
      category: Uint16Array.from(category),
      class: Uint16Array.from(className),
      unit: Uint16Array.from(unnest(file.unit, pairs(area, category))),
      foundBy: Uint16Array.from(column(file.foundBy)),
      verifiedHow: Uint16Array.from(unnest(file.verifiedHow, state)),
    },
    place: unnest(file.place, category),
    foundOn,
    timing: Uint8Array.from(timing),
    timingValue: Int32Array.from(column(file.timingValue), (value, row) =>
      fromFound(value, timing[row] ?? 0, foundOn[row] ?? 0),
    ),
    reopened: Uint8Array.from(column(file.reopened)),
    isCounted: Uint8Array.from(column(file.isCounted), (isOut) => 1 - isOut),
  };
  const facets = perFacet((facet): FacetValue[] => {
    const texts = readTexts(file.facets[facet]);
    return texts.map((text, at) => ({ value: file.facets[facet].values[at] ?? '', ...text }));
  });
  const { release, asOf } = file.frame;
  return {
    ledger: { ...file.frame, facets, weeks: weeksOf(columns) },
    release,
    asOf,
    ids: readIds(file.ids, count),
    places: readTexts(file.places),
    columns,
  };
}

/** Days taken, and deadlines as days since it was found, are small. */
export const sinceFound = (value: number, timing: number, foundOn: number): number =>
  timing === 0 ? 0 : foldSign(timingKinds[timing] === 'taken' ? value : value - foundOn);

export const fromFound = (folded: number, timing: number, foundOn: number): number =>
  timing === 0 ? 0 : unfoldSign(folded) + (timingKinds[timing] === 'taken' ? 0 : foundOn);

const listTexts = (texts: readonly BothTexts[]): TextList => ({
  zh: texts.map(({ zh }) => zh),
  en: texts.map(({ en }) => en),
});

const readTexts = ({ zh, en }: TextList): BothTexts[] => zh.map((text, at) => ({ zh: text, en: en[at] ?? null }));

/** An id is letters and a number of so many digits; of another kind it is kept as it is. */
function writeIds(ids: readonly string[]): RowsFile['ids'] {
  const known = new Map<string, number>();
  const [prefixes, widths]: [string[], number[]] = [[], []];
  const parts = ids.map((id) => {
    const [, prefix = id, digits = ''] = /^(.*?)(\d{1,9})$/.exec(id) ?? [];
    const name = `${digits.length} ${prefix}`;
    const form = known.get(name) ?? known.size;
    if (form === known.size) {
      known.set(name, form);
      prefixes.push(prefix);
      widths.push(digits.length);
    }
    return { form, number: Number(digits) };
  });
  const [forms, numbers] = [parts.map(({ form }) => form), parts.map(({ number }) => number)];
  return { prefixes, widths, forms: pack(forms), numbers: pack(differences(numbers)) };
}

function readIds({ prefixes, widths, forms, numbers }: RowsFile['ids'], count: number): string[] {
  const of = unpack(forms, count);
  return Array.from(sums(unpack(numbers, count)), (number, row) => {
    const width = widths[of[row] ?? 0] ?? 0;
    return `${prefixes[of[row] ?? 0] ?? ''}${width === 0 ? '' : String(number).padStart(width, '0')}`;
  });
}
