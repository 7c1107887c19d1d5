import type { OpenLedger } from '../../src/subjects/ledger/explorer/answer.ts';
import { sortColumns, wholeLedger, type Choice } from '../../src/subjects/ledger/explorer/choice.ts';
import { explorerFacets, type PerFacet } from '../../src/subjects/ledger/explorer/facets.ts';

/** One thing that a reader does in the explorer. */
export interface Step {
  what: string;
  choice: Choice;
}

const choiceOf = (values: Partial<PerFacet<readonly string[]>>, more: Partial<Choice> = {}): Choice => ({
  ...wholeLedger,
  ...more,
  values: { ...wholeLedger.values, ...values },
});

/** What readers do: each value of each facet, several at once, words letter by letter, days, every way to sort, later pages. */
export function explorerSteps({ facets, weeks }: OpenLedger, words: readonly string[]): Step[] {
  const valuesOf = (facet: (typeof explorerFacets)[number], count: number): string[] =>
    facets[facet].slice(0, count).map(({ value }) => value);
  const middle = weeks.slice(Math.floor(weeks.length / 3), Math.ceil((2 * weeks.length) / 3));
  const days = { from: middle[0]?.monday ?? null, to: middle.at(-1)?.monday ?? null };
  const each = explorerFacets.flatMap((facet) =>
    valuesOf(facet, 6).map((value) => ({ what: `${facet} ${value}`, choice: choiceOf({ [facet]: [value] }) })),
  );
  const many = {
    area: valuesOf('area', 4),
    state: valuesOf('state', 3),
    class: valuesOf('class', 9),
    unit: valuesOf('unit', 60),
    foundBy: valuesOf('foundBy', 3),
  };
  const typed = words.flatMap((word) =>
    Array.from(word, (_, at): Step => {
      const text = Array.from(word)
        .slice(0, at + 1)
        .join('');
      return { what: `typing ${text}`, choice: choiceOf({}, { text }) };
    }),
  );
  const sorted = sortColumns.flatMap((sort) =>
    [true, false].map((descending): Step => ({
      what: `sort ${descending ? '-' : ''}${sort}`,
      choice: choiceOf({ area: valuesOf('area', 2) }, { sort, descending }),
    })),
  );
  return [
    { what: 'nothing chosen', choice: wholeLedger },
    ...each,
    { what: 'many facets at once', choice: choiceOf(many) },
    { what: 'many facets, days, words', choice: choiceOf(many, { ...days, text: words[0]?.slice(0, 2) ?? '' }) },
    { what: 'days', choice: choiceOf({}, days) },
    ...typed,
    ...sorted,
    { what: 'a late page', choice: choiceOf({}, { page: 200 }) },
  ];
}
