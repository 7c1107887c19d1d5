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
    en: 'We know of no value for {city}. As a guide: {indicator} in {area} ({coverage}), {period}: {value}.',
  },
  'answer.none': { zh: '这个指标还没有已知的数值。', en: 'No value of this indicator is known yet.' },
  'verdict.met': {
    zh: '达到 {edition} 年版标准第{clause}条（要求{target}）',
    en: 'Meets the {edition} edition of the standard, clause {clause}: {target}',
  },
  'verdict.not-met': {
    zh: '未达到 {edition} 年版标准第{clause}条（要求{target}）',
    en: 'Misses the {edition} edition of the standard, clause {clause}: {target}',
  },
  'verdict.cannot-judge': {
    zh: '{edition} 年版标准第{clause}条要求{target}，不能判断',
    en: 'The {edition} edition of the standard, clause {clause}, asks for {target}; this cannot be judged',
  },
  'verdict.no-figure': {
    zh: '{edition} 年版标准第{clause}条要求{target}',
    en: 'The {edition} edition of the standard, clause {clause}, asks for {target}',
  },
  'verdict.end': { zh: '{verdict}。', en: '{verdict}.' },
  'verdict.asked-anew': {
    zh: '{verdict}；这一版已由 {newer} 年版取代，新版的要求另列。',
    en: '{verdict}; the {newer} edition has replaced it, and its requirement is listed separately.',
  },
  'verdict.not-known': {
    zh: '{verdict}；这一版已由 {newer} 年版取代，新版对这一项怎样要求，本站不掌握，今天是否达到，不能判断。',
    en: '{verdict}; the {newer} edition has replaced it. We have not seen what that requires here, so we cannot say whether it is met today.',
  },
  'answer.noStandard': {
    zh: '已掌握的标准条文对这个指标没有量化要求。',
    en: 'The clauses of the standard known to us set no target here.',
  },
  'answer.clauseName': {
    zh: '条款的说法是“{name}”。',
    en: 'The clause speaks of “{name}”.',
  },
  'answer.otherArea': {
    zh: '标准是对城市的要求，不拿其他地区的数值来判断。',
    en: 'The standard is set for a city; the value of another area is not judged against it.',
  },
  'answer.inferred': {
    zh: '所见副本丢失了比较符号，“不低于”“不高于”按文意推定。',
    en: 'The copy we read had lost its comparison signs; “at least” or “at most” is inferred from the sense.',
  },
  'answer.veto': { zh: '标准把这一条列为否决项。', en: 'The standard makes this clause a veto item.' },
  'seen.certain': { zh: '这个数见于：{document}。', en: 'Seen in: {document}.' },
  'seen.certain.undated': {
    zh: '这个数见于：{document}；未注明年份。',
    en: 'Seen in: {document}; year not stated.',
  },
  'seen.derived': {
    zh: '这个数由来源里的数字推算，不是原文直接写的：{document}。',
    en: 'Computed from figures of the source, which does not print it itself: {document}.',
  },
  'seen.derived.undated': {
    zh: '这个数由来源里的数字推算，来源没有写是哪一年的：{document}。',
    en: 'Computed from figures of a source that gives no year: {document}.',
  },
  'seen.likely': {
    zh: '这个数只见于二手资料，没有见到原件：{document}。',
    en: 'Seen in a secondary source only, not in the original: {document}.',
  },
  'seen.likely.undated': {
    zh: '这个数只见于二手资料，没有见到原件，也没有写是哪一年的：{document}。',
    en: 'Seen in a secondary source only, which gives no year: {document}.',
  },
  'answer.edition': { zh: '{edition} 年版：{document}。{note}', en: '{edition} edition: {document}. {note}' },
  'answer.allThresholds': { zh: '全部标准要求', en: 'All thresholds' },
  'target.ge': { zh: '不低于 {target}', en: 'at least {target}' },
  'target.gt': { zh: '高于 {target}', en: 'more than {target}' },
  'target.le': { zh: '不高于 {target}', en: 'at most {target}' },
  'target.lt': { zh: '低于 {target}', en: 'less than {target}' },
  'target.eq': { zh: '等于 {target}', en: 'exactly {target}' },
  'target.by-sense.ge': { zh: '不低于（推定）{target}', en: 'at least (inferred) {target}' },
  'target.by-sense.gt': { zh: '高于（推定）{target}', en: 'more than (inferred) {target}' },
  'target.by-sense.le': { zh: '不高于（推定）{target}', en: 'at most (inferred) {target}' },
  'target.by-sense.lt': { zh: '低于（推定）{target}', en: 'less than (inferred) {target}' },
  'target.by-sense.eq': { zh: '等于（推定）{target}', en: 'exactly (inferred) {target}' },
  'target.words': { zh: '“{target}”', en: '“{target}”' },
  'target.withNote': { zh: '{target}（{note}）', en: '{target} ({note})' },
  'target.yes': { zh: '具备', en: 'it to be in place' },
  'share.kicker': { zh: '{area} · {period}', en: '{area} · {period}' },
  'share.clause': { zh: '第{clause}条：{target}', en: 'clause {clause}: {target}' },
  'share.todayWord': { zh: '今天不能判断', en: 'Today: unknown' },
  'share.replaced': {
    zh: '已由 {newer} 年版取代，新要求本站不掌握',
    en: 'replaced in {newer}; new requirement not known to us',
  },
  'share.noValue': { zh: '本站还没有{city}的数值', en: 'We know of no value for {city}' },
  'share.alt.figure': { zh: '{area}{indicator}，{period}：{value}', en: '{indicator} in {area}, {period}: {value}' },
  'share.alt.judged': {
    zh: '{area}{indicator}，{period}：{value}，{outcome}。{standard}',
    en: '{indicator} in {area}, {period}: {value}, {outcome}. {standard}',
  },
  'share.alt.today': {
    zh: '{judged}。今天是否达到，不能判断',
    en: '{judged}. Whether it is met today, we cannot say',
  },
  'share.alt.noValue': { zh: '{indicator}：{note}', en: '{indicator}: {note}' },
  'edition.name': { zh: '{edition} 年版', en: '{edition} edition' },
  'edition.replaced': {
    zh: '{edition} 年版（已由 {newer} 年版取代）',
    en: '{edition} edition (replaced by {newer})',
  },
});
