import { mutantsIn } from '../mutant.ts';

/** How a reader finds something: the filters of the list and the ledger, and the search. */
export const findingFaults = mutantsIn('model', {
  'client/list-choice.ts': [
    {
      find: 'facet === except || ',
      replace: '',
      harm: 'beside a chosen district every other one says that there is nothing',
    },
    {
      find: 'named.length === 0 && ',
      replace: '',
      harm: 'an address sent to a neighbour opens on the neighbour’s district',
    },
    {
      find: "if (printed.size === 0 && ownArea !== null) printed.set('area', everyArea);",
      replace: '',
      harm: 'whoever asks for all districts is back at their own with the next reload',
    },
  ],
  'client/explorer-address.ts': [
    {
      find: 'if (query === wholeQuery) return wholeLedger;',
      replace: '',
      harm: 'the whole ledger is a district of which there is no problem',
    },
  ],
  'search/find-pages.ts': [
    {
      find: 'if (found.size > 0) return { pages: rank(pages, found, terms), terms, isExact: true };',
      replace: '',
      harm: 'what is on a page is said to be on none',
    },
    { find: '8 * named', replace: '0 * named', harm: 'the page that is named so comes after those that mention it' },
  ],
  'search/narrow-pages.ts': [
    {
      find: 'countBy(ofArea.map',
      replace: 'countBy(pages.map',
      harm: 'a section is offered that has none of the district',
    },
  ],
  'search/match-answers.ts': [
    { find: '.slice(0, mostShown)', replace: '', harm: 'a query of many words is answered by a page of links' },
    {
      find: "asked.replaceAll(' ', '').includes(word)",
      replace: 'asked === word',
      harm: 'who asks how to complain is not told',
    },
  ],
  'search/pinned-answers.ts': [
    {
      find: 'filter(({ needs, path }) => has(needs, path))',
      replace: 'slice()',
      harm: 'a city answers with a page that it has not',
    },
  ],
});
