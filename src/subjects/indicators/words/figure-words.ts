import { defineWords } from '../../../i18n/dictionary.ts';

/** A value, its certainty and its source. */
export const valueWords = defineWords({
  'source.open': { zh: '打开来源', en: 'open the source' },
  'certainty.certain': { zh: '可靠', en: 'Certain' },
  'certainty.certain.meaning': { zh: '见于原文件或引用它的副本', en: 'read in the document or a copy quoting it' },
  'certainty.derived': { zh: '推算', en: 'Derived' },
  'certainty.derived.meaning': {
    zh: '由可靠数字算出，算式见说明',
    en: 'computed from a certain figure; the note shows how',
  },
  'certainty.likely': { zh: '较可信', en: 'Likely' },
  'certainty.likely.meaning': { zh: '只见于二手资料', en: 'found in a secondary source only' },
  'certainty.undated': { zh: '见于所列来源，年份不明', en: 'as the source gives it, year unknown' },
  'certainty.undated.meaning': { zh: '来源没有写明是哪一年的数', en: 'the source does not say which year it is of' },
  'figure.column.area': { zh: '地区与口径', en: 'Area and coverage' },
  'figure.column.period': { zh: '时期', en: 'Period' },
  'figure.column.value': { zh: '数值', en: 'Value' },
  'figure.column.certainty': { zh: '可靠程度', en: 'Certainty' },
  'figure.column.vintage': { zh: '版次', en: 'Vintage' },
  'figure.column.source': { zh: '来源与说明', en: 'Source and notes' },
  'figure.allValues': { zh: '{indicator}：全部数值与来源', en: '{indicator}: every value and its source' },
  'figure.derivation': { zh: '算式：{derivation}', en: 'Computed: {derivation}' },
  'figure.revised': { zh: '{release} 版修订，原为 {from}', en: 'Revised in release {release}; before, {from}' },
  'figure.preliminary': { zh: '初步数，不与年鉴数连线', en: 'Preliminary: not joined to yearbook figures' },
});
