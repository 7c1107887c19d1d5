import { defineWords, dictionary } from '../i18n/dictionary.ts';
import { frameWords } from '../i18n/frame-words.ts';

/** What the tags of authors say. */
export const authorWords = defineWords({
  'value.period': { zh: '{value}（{period}）', en: '{value} ({period})' },
  'value.revised': { zh: '（{release} 版已修订为 {value}）', en: ' (revised to {value} in release {release})' },
  'value.withdrawn': { zh: '（{release} 版已去掉这个数值）', en: ' (taken out in release {release})' },
  'value.sample': { zh: '（示例）', en: ' (sample)' },
  'cover.column': { zh: '栏目“{column}”', en: 'Column “{column}”' },
  'cover.of': { zh: '{dataset}：{name}', en: '{dataset}: {name}' },
  'cover.amount': { zh: '{place}：{value}', en: '{place}: {value}' },
  'cover.value': { zh: '{name}，{place}：{value}。', en: '{name}, {place}: {value}.' },
  'author.sources': { zh: '来源', en: 'Sources' },
  'author.note': { zh: '说明', en: 'Note' },
  'author.tableRelease': { zh: '数据：{dataset}，版本 {release}', en: 'Data: {dataset}, release {release}' },
});

export const translator = dictionary(...frameWords, authorWords);
