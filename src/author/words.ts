import { defineWords, dictionary } from '../i18n/dictionary.ts';
import { frameWords } from '../i18n/frame-words.ts';

/** What the tags of authors say. */
export const authorWords = defineWords({
  'value.period': { zh: '{value}（{period}）', en: '{value} ({period})' },
  'value.revised': { zh: '（{release} 版已修订为 {value}）', en: ' (revised to {value} in release {release})' },
  'value.withdrawn': { zh: '（{release} 版已去掉这个数值）', en: ' (taken out in release {release})' },
  'value.sample': { zh: '（示例）', en: ' (sample)' },
  'sum.points': { zh: '{value}\u00a0个百分点', en: '{value}\u00a0percentage points' },
  'sum.times': { zh: '{value}\u00a0倍', en: '{value}\u00a0times' },
  'cover.section': { zh: '栏目“{section}”', en: 'Section “{section}”' },
  'cover.of': { zh: '{dataset}：{name}', en: '{dataset}: {name}' },
  'cover.amount': { zh: '{place}：{value}', en: '{place}: {value}' },
  'cover.value': { zh: '{name}，{place}：{value}。', en: '{name}, {place}: {value}.' },
  'figures.title': { zh: '文中的数字（{count} 个）', en: 'Figures used ({count})' },
  'figures.lead': {
    zh: '按出现的先后排列；每个数字的数据行、版本和来源都可以点开查看。',
    en: 'In the order of the text. Each links to its row, the release it was taken from and its source.',
  },
  'figures.back': { zh: '回到文中第 {number} 个', en: 'Back to the text ({number})' },
  'figures.row': { zh: '{value}：{name}', en: '{value}: {name}' },
  'figures.source': { zh: '来源：', en: 'Source: ' },
  'figures.publisher': { zh: '发布：{publisher}', en: 'Published by {publisher}' },
  'figures.rows': { zh: '{count} 行的表', en: 'Table of {count} {count|row|rows}' },
  'figures.chart': { zh: '图', en: 'Chart' },
  'figures.difference': { zh: '{sum} = {first} − {second}', en: '{sum} = {first} − {second}' },
  'figures.ratio': { zh: '{sum} = {first} ÷ {second}', en: '{sum} = {first} ÷ {second}' },
  'figures.rounded': {
    zh: '{formula}，四舍五入到小数点后 {places} 位',
    en: '{formula}, rounded to {places} {places|decimal|decimals}',
  },
  'pictures.newest.both': {
    zh: '封面和图表随数据的最新版本更新；正文里的数字仍是登记这篇文章时所用的版本。',
    en: 'The cover and the charts follow the newest release of the data; the numbers in the text stay those of the releases it was registered with.',
  },
  'pictures.newest.charts': {
    zh: '图表随数据的最新版本更新；正文里的数字仍是登记这篇文章时所用的版本。',
    en: 'The charts follow the newest release of the data; the numbers in the text stay those of the releases it was registered with.',
  },
  'pictures.newest.cover': {
    zh: '封面随数据的最新版本更新；正文里的数字仍是登记这篇文章时所用的版本。',
    en: 'The cover follows the newest release of the data; the numbers in the text stay those of the releases it was registered with.',
  },
  'author.sources': { zh: '来源', en: 'Sources' },
  'author.note': { zh: '说明', en: 'Note' },
  'author.tableRelease': { zh: '数据：{dataset}，版本 {release}', en: 'Data: {dataset}, release {release}' },
});

export const translator = dictionary(...frameWords, authorWords);
