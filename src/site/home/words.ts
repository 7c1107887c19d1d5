import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { boardWords } from '../../subjects/red-black-list/words/board-words.ts';
import { reportWords } from '../report/words.ts';

/** The home page. */
export const homeWords = defineWords({
  'home.latest': { zh: '最近发布的数据', en: 'Newest releases' },
  'home.all': { zh: '查看全部指标', en: 'All indicators' },
  'home.corrections': { zh: '最近的更正', en: 'Newest corrections' },
  'home.allCorrections': { zh: '查看全部更正', en: 'All corrections' },
  'home.allData': { zh: '查看全部数据', en: 'All data' },
  'home.report': { zh: '怎样说清问题：照片、地点、时间', en: 'How to describe a problem: pictures, place, time' },
  'home.state': {
    zh: '{city}对照标准：{met} 项达到，{notMet} 项未达到',
    en: '{city} against the standard: {met}\u00a0met, {notMet}\u00a0not\u00a0met',
  },
  'home.stateLead': {
    zh: '达到的 {met} 项中，{undated} 项的来源没有写明年份。已知 {known} 项指标，可对照标准的 {judged} 项；本站数据更新于 {day}。',
    en: 'Of the {met} met, sources of {undated} state no year. Indicators known: {known}; with a standard: {judged}. Data updated on {day}.',
  },
  'home.columns': { zh: '栏目文章', en: 'From the columns' },
  'home.allArticles': { zh: '查看全部文章', en: 'All articles' },
});

export const translator = dictionary(...frameWords, homeWords, boardWords, reportWords);
