import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { reportWords } from '../report/words.ts';

/** The home page. */
export const homeWords = defineWords({
  'home.latest': { zh: '最近发布的数据', en: 'Newest releases' },
  'home.corrections': { zh: '最近的更正', en: 'Newest corrections' },
  'home.allCorrections': { zh: '查看全部更正', en: 'All corrections' },
  'home.allData': { zh: '查看全部数据', en: 'All data' },
  'home.report': { zh: '怎样说清问题：照片、地点、时间', en: 'How to describe a problem: pictures, place, time' },
});

export const translator = dictionary(...frameWords, homeWords, reportWords);
