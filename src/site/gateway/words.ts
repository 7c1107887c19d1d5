import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The first page: which language. */
export const gatewayWords = defineWords({
  'gateway.title': { zh: '选择语言', en: 'Choose a language' },
  'gateway.enter': { zh: '进入中文版', en: 'Continue in English' },
});

export const translator = dictionary(...frameWords, gatewayWords);
