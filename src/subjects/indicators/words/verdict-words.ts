import { defineWords } from '../../../i18n/dictionary.ts';

/** What the standard asks, and whether a value meets it. */
export const verdictWords = defineWords({
  'answer.dated': { zh: '{period}，{area}{indicator}为 {value}。', en: '{indicator} in {area}, {period}: {value}.' },
  'answer.undated': {
    zh: '{area}{indicator}为 {value}，来源没有写明年份。',
    en: '{indicator} in {area}: {value}. The source states no year.',
  },
  'answer.elsewhere': {
    zh: '本站没有{city}的数值。供参考：{period}，{area}（{coverage}）{indicator}为 {value}。',
    en: 'No value for {city} is known to us. For orientation: {indicator} in {area} ({coverage}), {period}: {value}.',
  },
  'answer.none': { zh: '这个指标还没有已知的数值。', en: 'No value of this indicator is known yet.' },
  'answer.met': {
    zh: '{edition}标准第{clause}条要求{target}：达到。',
    en: 'The standard, {edition}, clause {clause}, asks for {target}: met.',
  },
  'answer.notMet': {
    zh: '{edition}标准第{clause}条要求{target}：未达到。',
    en: 'The standard, {edition}, clause {clause}, asks for {target}: not met.',
  },
  'answer.notJudged': {
    zh: '{edition}标准第{clause}条要求{target}。',
    en: 'The standard, {edition}, clause {clause}, asks for {target}.',
  },
  'answer.noStandard': {
    zh: '已掌握的标准条文对这个指标没有量化要求。',
    en: 'The clauses of the standard known to us set no target here.',
  },
  'answer.otherArea': {
    zh: '标准是对城市的要求，不拿其他地区的数值来判断。',
    en: 'The standard is set for a city; the value of another area is not judged against it.',
  },
  'answer.inferred': {
    zh: '所见副本丢失了比较符号，“不低于”“不高于”按文意推定。',
    en: 'The copy we read had lost its comparison signs; “at least” or “at most” is by sense.',
  },
  'answer.veto': { zh: '标准把这一条列为否决项。', en: 'The standard makes this clause a veto item.' },
  'answer.certainty': { zh: '可靠程度：{certainty}（{meaning}）。', en: 'Certainty: {certainty} ({meaning}).' },
  'answer.edition': { zh: '{edition} 年版：{document}。{note}', en: '{edition} edition: {document}. {note}' },
  'answer.allThresholds': { zh: '全部标准要求', en: 'All thresholds' },
  'target.ge': { zh: '不低于 {target}', en: 'at least {target}' },
  'target.gt': { zh: '高于 {target}', en: 'more than {target}' },
  'target.le': { zh: '不高于 {target}', en: 'at most {target}' },
  'target.lt': { zh: '低于 {target}', en: 'less than {target}' },
  'target.eq': { zh: '等于 {target}', en: 'exactly {target}' },
  'target.words': { zh: '“{target}”', en: '“{target}”' },
  'target.withNote': { zh: '{target}（{note}）', en: '{target} ({note})' },
  'target.yes': { zh: '具备', en: 'it to be in place' },
  'outcome.met': { zh: '达到', en: 'Met' },
  'outcome.not-met': { zh: '未达到', en: 'Not met' },
  'outcome.in-words': { zh: '不能用一个数判断', en: 'Not a single figure' },
  'outcome.not-judged': { zh: '不作判断', en: 'Not judged' },
  'outcome.undated': { zh: '{outcome}（年份不明）', en: '{outcome} (year unknown)' },
  'home.standard': { zh: '{edition}标准：{target}', en: '{edition}: {target}' },
  'share.kicker': { zh: '{area} · {period}', en: '{area} · {period}' },
  'share.certainty': { zh: '可靠程度：{certainty}', en: 'Certainty: {certainty}' },
  'share.noValue': { zh: '本站还没有{city}的数值', en: 'No value for {city} is known to us' },
  'share.alt.figure': { zh: '{area}{indicator}，{period}：{value}', en: '{indicator} in {area}, {period}: {value}' },
  'share.alt.judged': {
    zh: '{area}{indicator}，{period}：{value}，{outcome}。{standard}',
    en: '{indicator} in {area}, {period}: {value}, {outcome}. {standard}',
  },
  'share.alt.noValue': { zh: '{indicator}：{note}', en: '{indicator}: {note}' },
  'edition.name': { zh: '{edition} 年版', en: '{edition} edition' },
  'edition.replaced': {
    zh: '{edition} 年版（已由 {newer} 年版取代）',
    en: '{edition} edition (replaced by that of {newer})',
  },
});
