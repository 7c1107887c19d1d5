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
    { find: 'isExact: found.size > 0', replace: 'isExact: false', harm: 'what is on a page is said to be on none' },
  ],
  'search/rank-pages.ts': [
    {
      find: 'worthOf.title * named',
      replace: '0 * named',
      harm: 'the page that is named so comes after those that mention it',
    },
    { find: 'title: 8, ', replace: 'title: 1, ', harm: 'months of the ranking come in no order' },
    {
      find: "Number(one.page.area !== '') - Number(other.page.area !== '') ||",
      replace: '',
      harm: 'the newest entry of the list comes before the page that explains',
    },
    { find: 'otherTitle: 7', replace: 'otherTitle: 0', harm: 'who asks how to complain reads praise first' },
  ],
  'search/pages-by-other-words.ts': [
    { find: "area !== '' &&", replace: 'false &&', harm: 'a hundred entries answer to a word that they do not hold' },
  ],
  'search/pinned-answers.ts': [
    {
      find: "(of === 'footer' ? footer : subjectPages).has(path)",
      replace: 'true',
      harm: 'the search answers at once with a page that is not there',
    },
  ],
  'search/excerpt-of.ts': [
    {
      find: 'isNamedSo ? [] : lines',
      replace: 'lines',
      harm: 'a month of the ranking is shown by who was not ranked',
    },
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
});
