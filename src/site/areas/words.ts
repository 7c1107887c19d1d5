import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { pageWords } from '../../i18n/words/page-words.ts';

/** The pages of areas; what subjects say on them is in their own words. */
export const areaPageWords = defineWords({
  'area.all': pageWords['frame.nav.areas'],
  'area.none': {
    zh: '还没有任何一个区县的数据。',
    en: 'There is no data of any district yet.',
  },
  'area.allDescription': { zh: '每个区县{topics}。', en: 'For each district and county: {topics}.' },
  'area.description': { zh: '{area}：{topics}。', en: '{area}: {topics}.' },
  'area.share.alt': { zh: '{area}：{figures}', en: '{area}: {figures}' },
  'area.share.figure': { zh: '{value}{label}', en: '{value} {label}' },
  'area.share.comma': { zh: '；', en: '; ' },
  'area.share.asOf': { zh: '截至{day}', en: 'as of {day}' },
  'area.comma': { zh: '、', en: ', and ' },
  'area.column.area': { zh: '区县', en: 'Area' },
  'area.listCaption': { zh: '各区县一览', en: 'Area by area' },
});

export const translator = dictionary(...frameWords, areaPageWords);
