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
});
