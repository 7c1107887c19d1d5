import { defineWords } from '../../../i18n/dictionary.ts';

/** What the indicators say in the simple view. */
export const indicatorSimpleWords = defineWords({
  'simple.met': {
    zh: '{met} 项达到国家卫生城市标准。',
    en: '{met} {met|figure meets|figures meet} the National Health City Standard.',
  },
  'simple.met.replaced': {
    zh: '{met} 项达到{edition}年版国家卫生城市标准。',
    en: '{met} {met|figure meets|figures meet} the {edition} edition of the standard.',
  },
  'simple.replaced': {
    zh: '这一版已被{newer}年版取代，今天算不算达到，本站不知道。',
    en: ' The {newer} edition has replaced it, so we do not know whether {met|it would|they would} pass today.',
  },
  'simple.undated.all': { zh: '来源都没写年份。', en: ' No source gives a year.' },
  'simple.undated.some': {
    zh: '其中 {undated} 项，来源没写年份。',
    en: ' For {undated} of them, the source gives no year.',
  },
  'simple.notMet': { zh: '{notMet} 项没有达到。', en: '{notMet} {notMet|does|do} not meet it.' },
  'simple.unanswered': {
    zh: '标准还提到 {unanswered} 项指标，本站没有可以对照的数字。',
    en: 'For {unanswered} more {unanswered|indicator|indicators} that the standard asks for, we have no figure to compare.',
  },
  'simple.unanswered.clauses': {
    zh: '标准对照页逐条数，是 {clauses} 条没有数据。',
    en: ' The scorecard counts clause by clause: {clauses} {clauses|has|have} no figure.',
  },
});
