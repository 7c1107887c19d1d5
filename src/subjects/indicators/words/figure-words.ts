import { defineWords } from '../../../i18n/dictionary.ts';

/** A value, its certainty and its source. */
export const valueWords = defineWords({
  'certainty.certain.undated': { zh: '见于来源，未注明年份', en: 'As printed, year not stated' },
  'certainty.derived.undated': { zh: '推算，未注明年份', en: 'Computed, year not stated' },
  'certainty.likely.undated': { zh: '二手资料，未注明年份', en: 'Secondary source, year not stated' },
  'figure.column.period': { zh: '时期', en: 'Period' },
  'figure.column.value': { zh: '数值', en: 'Value' },
  'figure.column.note': { zh: '来源', en: 'Source' },
  'figure.column.source': { zh: '来源与说明', en: 'Source and notes' },
  'figure.allValues': { zh: '{indicator}：全部数值与来源', en: '{indicator}: every value and its source' },
  'figure.ofPeriod': { zh: '（{period}的数）', en: '(the figure for {period})' },
  'figure.derivation': { zh: '算式：{derivation}', en: 'Computed: {derivation}' },
  'figure.revised': { zh: '{release} 版修订，原为 {from}', en: 'Revised in release {release}; before, {from}' },
  'figure.preliminary': { zh: '初步数，不与年鉴数连线', en: 'Preliminary: not joined to yearbook figures' },
  'source.more': {
    zh: '{sources}；另有 {count} 份来源，见该指标的页面',
    en: '{sources}; and {count} {count|source|sources} more, listed on the indicator’s page',
  },
  'cover.alt': { zh: '{indicator}，{place}：{value}。', en: '{indicator}, {place}: {value}.' },
  'cover.altAsked': { zh: '{said}竖线是{asked}。', en: '{said} The line: {asked}.' },
  'cover.asked': { zh: '竖线：{asked}', en: 'Line: {asked}' },
  'cover.end': { zh: '{period} {value}', en: '{period}: {value}' },
  'found.rose': {
    zh: '{indicator}：{series}从{from}的 {first} 升到{to}的 {last}',
    en: '{indicator}, {series}: up from {first} ({from}) to {last} ({to})',
  },
  'found.fell': {
    zh: '{indicator}：{series}从{from}的 {first} 降到{to}的 {last}',
    en: '{indicator}, {series}: down from {first} ({from}) to {last} ({to})',
  },
  'found.same': {
    zh: '{indicator}：{series}{from}和{to}都是 {last}',
    en: '{indicator}, {series}: {last} in {from} and in {to}',
  },
  'found.missed': {
    zh: '{indicator}：{area}{period} {value}，比 {edition}要求的少 {gap}',
    en: '{indicator}: {area} had {value} in {period}, {gap} fewer than the {edition} asks for',
  },
  'found.held': {
    zh: '{indicator}：{area} {value}（{period}），{edition}要求{target}',
    en: '{indicator}: {area}, {value} ({period}); the {edition} asks for {target}',
  },
  'found.alone': { zh: '{indicator}：{area} {value}（{period}）', en: '{indicator}: {area}, {value} ({period})' },
  'days.filled': { zh: '{indicator}：{count}', en: '{indicator}: {count}' },
  'days.empty': { zh: '这一年其余的 {count} 天', en: 'The other {count} {count|day|days} of the year' },
  'days.note': {
    zh: '一格一天，十天一列：只数天数，不是日历。',
    en: 'One square a day, ten in a column: a count, not a calendar.',
  },
  'target.answer': {
    zh: '{area}{period}的目标：{value}。目标不是实测数。',
    en: 'Target of {area} for {period}: {value}. A target is not a measurement.',
  },
  'target.label': { zh: '目标 {value}', en: 'Target: {value}' },
  'target.mark': { zh: '目标（不是实测数）', en: 'Target, not a measurement' },
  'target.row': { zh: '{series}：目标', en: '{series}: target' },
  'target.note': {
    zh: '目标，不是实测数：不与标准比较，也不与数值连线。',
    en: 'A target, not a measurement: not compared with the standard and not joined to values.',
  },
});
