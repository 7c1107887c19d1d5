import { defineWords } from '../../../i18n/dictionary.ts';

/** What the indicators say on the home page. */
export const indicatorHomeWords = defineWords({
  'home.state': {
    zh: '{city}对照标准：{met} 项达到，{notMet} 项未达到',
    en: '{city} against the standard: {met}\u00a0met, {notMet}\u00a0not\u00a0met',
  },
  'home.stateLead': {
    zh: '达到的 {met} 项中，{undated} 项的来源没有写明年份。已知 {known} 项指标，可对照标准的 {judged} 项；本站数据更新于 {day}。',
    en: 'For {undated} of the {met} met, the source gives no year. We have figures for {known} {known|indicator|indicators}; {judged} can be compared with the standard. Data updated on {day}.',
  },
  'home.all': { zh: '查看全部指标', en: 'All indicators' },
  'beside.real': {
    zh: '真实数据：{area}{indicator} {value}（{period}；{document}）。',
    en: 'Real data: {indicator} in {area}: {value} ({period}; {document}).',
  },
  'beside.sample': {
    zh: '示例数据：{area}{indicator} {value}（{period}；{document}）。',
    en: 'Sample data: {indicator} in {area}: {value} ({period}; {document}).',
  },
  'beside.link': { zh: '这个数的来源', en: 'Where this figure comes from' },
});
