import { mutantsIn } from '../mutant.ts';

export const ledgerExplorerPage = mutantsIn('views', {
  'client/edit-choice.ts': [
    {
      find: '({ ...choice, page: 1, ...change })',
      replace: '({ ...choice, ...change })',
      harm: 'a filter chosen on page 4 shows the end of another list',
    },
  ],
  'client/explorer-address.ts': [
    {
      find: 'else history.pushState(null',
      replace: 'else history.replaceState(null',
      harm: 'Back leaves the explorer instead of undoing a step',
    },
  ],
  'client/explorer-keys.ts': [
    { find: ' || isTyping(target)) return;', replace: ') return;', harm: 'keys are stolen from who types' },
    {
      find: 'if (box && areKeysOff())',
      replace: 'if (false)',
      harm: 'the keys cannot be switched off for good',
    },
  ],
  'client/facet-shares.ts': [
    {
      find: 'share(countsOfAll[at] ?? 0, totalOfAll)',
      replace: 'share(countsOfAll[at] ?? 0, total)',
      harm: 'the share of all is of another whole',
    },
  ],
  'client/long-facets.ts': [
    {
      find: " || chosen.includes(values[at] ?? '')",
      replace: '',
      harm: 'a unit that was chosen is not among those shown',
    },
  ],
  'client/value-names.ts': [
    {
      find: 'en === null ? { text: zh, lang: languageTag.zh }',
      replace: 'en === null ? { text: zh }',
      harm: 'a Chinese name is read aloud as English',
    },
  ],
  'client/wall-weeks.ts': [
    {
      find: 'Math.min(due, base - leastHeight)',
      replace: 'due',
      harm: 'one overdue problem of thousands cannot be seen',
    },
  ],
});
