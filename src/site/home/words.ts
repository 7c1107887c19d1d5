import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { reportWords } from '../report/words.ts';

/** The home page. */
export const homeWords = defineWords({
  'home.changes': { zh: '最近的变化', en: 'What changed' },
  'home.change.none': { zh: '还没有公布任何内容。', en: 'Nothing has been published yet.' },
  'home.change.correction': { zh: '更正', en: 'corrected' },
  'home.change.release': { zh: '发布', en: 'published' },
  'home.change.article': { zh: '文章', en: 'article' },
  'home.change.sample': { zh: '（{sample}）', en: '({sample})' },
  'home.allCorrections': { zh: '全部更正', en: 'Corrections' },
  'home.allData': { zh: '全部数据', en: 'Data' },
  'home.unknown': { zh: '还不知道的 {count} 项', en: 'Not known: {count}' },
});

export const translator = dictionary(...frameWords, homeWords, reportWords);
