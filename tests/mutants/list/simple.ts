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
    'model/area-steps.ts': [
      {
        find: 'const mostChoices = 3;',
        replace: 'const mostChoices = 4;',
        harm: 'four choices on a screen of the simple view',
      },
      {
        find: 'nameOf(kind, at + 1)',
        replace: 'null',
        harm: 'the areas of later screens are never reached',
      },
      {
        find: 'ofKind(kind, ever).length)',
        replace: 'ofKind(kind, offered).length)',
        harm: 'the address of a screen dies when an area ends',
      },
      {
        find: 'inUse.length > 0 ? inUse : ever',
        replace: 'ever',
        harm: 'people are asked whether they live in an area that ended',
      },
    ],
  }),
  ...mutantsIn('views', {
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
