import { defineWords } from '../../../i18n/dictionary.ts';

/** What the indicators say on the home page. */
export const indicatorHomeWords = defineWords({
  'home.state': {
    zh: '{city}对照标准：{met} 项达到，{notMet} 项未达到',
    en: '{city} against the standard: {met}\u00a0met, {notMet}\u00a0not\u00a0met',
  },
  'home.state.none': {
    zh: '{city}对照标准：还没有可以对照的数值',
    en: '{city} against the standard: no figures yet',
  },
  'home.state.replaced': {
    zh: '{city}对照 {edition}\u00a0年版标准：{met} 项达到，{notMet} 项未达到',
    en: '{city} against the {edition} edition of the standard: {met}\u00a0met, {notMet}\u00a0not\u00a0met',
  },
  'home.lead.replaced': {
    zh: '这一版已由 {newer} 年版取代，新版对这几项怎样要求，本站不掌握，今天是否达到，不能判断。',
    en: 'The {newer} edition replaced it. We have not seen its requirements, so today is unknown.',
  },
  'home.lead.undated.all': {
    zh: '达到的，来源都没写年份。',
    en: 'Those met have undated sources.',
  },
  'home.lead.undated.some': {
    zh: '达到的里面，{undated} 项的来源没写年份。',
    en: 'For {undated} of those met, the source gives no year.',
  },
  'home.result.met': { zh: '达到{edition}年版，今天不明', en: 'Met {edition}; now unknown' },
  'home.result.not-met': { zh: '未达{edition}年版，今天不明', en: 'Missed {edition}; now unknown' },
  'home.asked': { zh: '要求', en: 'asked' },
  'home.all': { zh: '全部指标', en: 'All indicators' },
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
