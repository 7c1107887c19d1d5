import { mutantsIn } from '../mutant.ts';

export const simpleFaults = [
  ...mutantsIn('model', {
    'model/fixed-say.ts': [
      {
        find: "before.rectified === 0 ? 'none' : 'some'",
        replace: "'some'",
        harm: 'nothing is fixed, and the simple view says that some of it is',
      },
      {
        find: "if (previous === null) return 'first';",
        replace: '',
        harm: 'before the second issue the site says that nothing was exposed last time',
      },
      {
        find: 'before.rectified === total',
        replace: 'before.rectified > 0',
        harm: 'one is fixed, and all are said to be',
      },
    ],
  }),
  ...mutantsIn('views', {
    'simple/area-steps.ts': [
      {
        find: 'const mostChoices = 3;',
        replace: 'const mostChoices = 4;',
        harm: 'four choices on a screen of the simple view',
      },
      {
        find: 'next: steps[at + 1]?.name ?? null',
        replace: 'next: null',
        harm: 'the areas of later screens are never reached',
      },
    ],
    'simple/real-first.ts': [
      {
        find: 'filter(({ isSample }) => !isSample)',
        replace: 'filter(() => false)',
        harm: 'real figures are left out',
      },
    ],
    'simple/pick-voice.ts': [
      { find: 'voice.localService && ', replace: '', harm: 'what is read is sent over the network' },
      {
        find: ' && !otherThanMandarin.test(tagOf(voice))',
        replace: '',
        harm: 'Cantonese reads to a reader of Mandarin',
      },
    ],
    'SimpleSentences.astro': [
      { find: 'those === sample && ', replace: 'false && ', harm: 'nobody hears that it is sample data' },
    ],
    'ReportStepsPage.astro': [
      { find: "[...number].join(' ')", replace: 'number', harm: 'a telephone number is read as a count' },
    ],
  }),
];
