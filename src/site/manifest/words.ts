import { defineWords, dictionary } from '../../i18n/dictionary.ts';

const manifestWords = defineWords({
  'manifest.name': { zh: '{site}（演示）', en: '{site} (demonstration)' },
  // Phones cut long names at their end.
  'manifest.shortName': { zh: '演示·{site}', en: 'Demo: {site}' },
});

export const translator = dictionary(manifestWords);
