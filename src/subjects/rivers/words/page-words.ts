import { defineWords } from '../../../i18n/dictionary.ts';

/** The page about the waterways. */
export const riverPageWords = defineWords({
  'rivers.description': {
    zh: '{city}的水系治理：工程多长、花了多少钱，每个来源怎么写；黑臭水体治了几个；有哪些水道。',
    en: 'The waterways of {city}: how long the works are and what they cost, source by source; foul waters treated; which waterways there are.',
  },
  'rivers.answer.both': {
    zh: '“{project}”有多长、花了多少钱，各来源写的不一样：长度有{lengths}，投资有{costs}。',
    en: 'How long {project} is and what it cost depends on the source: {lengths}; {costs}.',
  },
  'rivers.answer.length': {
    zh: '“{project}”有多长，各来源写的不一样：{lengths}。',
    en: 'How long {project} is depends on the source: {lengths}.',
  },
  'rivers.answer.cost': {
    zh: '“{project}”花了多少钱，各来源写的不一样：{costs}。',
    en: 'What {project} cost depends on the source: {costs}.',
  },
  'rivers.known.length': { zh: '“{project}”长{lengths}。', en: '{project} is {lengths} long.' },
  'rivers.known.cost': { zh: '“{project}”投资{costs}。', en: '{project} cost {costs}.' },
  'rivers.fullName': { zh: '工程全名：{name}。', en: 'Full name: {name}.' },
  'rivers.opened': { zh: '{day}开通（{source}）。', en: 'Opened on {day} ({source}).' },
  'rivers.count': {
    zh: '{city}水系治理的资料里有 {count} 条水道。',
    en: 'Waterways of {city} in these records: {count}.',
  },
  'rivers.measure.length': { zh: '长度', en: 'Length' },
  'rivers.measure.cost': { zh: '投资', en: 'Cost' },
  'rivers.measure.opened': { zh: '开通', en: 'Opened' },
  'rivers.caption': {
    zh: '{measure}：{sources} 个来源，{figures} 种说法',
    en: '{measure}: {sources} {sources|source|sources}, {figures} {figures|figure|different figures}',
  },
  'rivers.length': { zh: '{value}\u00a0公里', en: '{value}\u00a0km' },
  'rivers.bound.exact': { zh: '{amount}', en: '{amount}' },
  'rivers.bound.over': { zh: '超过 {amount}', en: 'over {amount}' },
  'rivers.bound.under': { zh: '不到 {amount}', en: 'under {amount}' },
  'rivers.bound.about': { zh: '约 {amount}', en: 'about {amount}' },
  'rivers.year': { zh: '{year}年', en: '{year}' },
  'rivers.figures': { zh: '治理了多少', en: 'What was done' },
  'rivers.partOf': { zh: '{whole}中的 {part}', en: '{part} of {whole}' },
  'rivers.noteOf': { zh: '{indicator}：{note}', en: '{indicator}: {note}' },
  'rivers.sources': { zh: '每个数的来源', en: 'Where each figure comes from' },
  'rivers.sourcesOf': { zh: '“{project}”的来源', en: 'Sources for {project}' },
  'rivers.sourcesCaption': { zh: '“{project}”：每个来源写的数', en: '{project}: what each source says' },
  'rivers.column.date': { zh: '来源日期', en: 'Date' },
  'rivers.column.figure': { zh: '写的是', en: 'It says' },
  'rivers.unknown': { zh: '还不知道的', en: 'What is not known' },
  'rivers.more': { zh: '接着看', en: 'Read on' },
  'rivers.card': {
    zh: '{indicator}：{whole}中的 {part}（{period}）。',
    en: '{indicator}: {part} of {whole} ({period}).',
  },
  'rivers.quality': {
    zh: '水质如何，本站没有查到数据。',
    en: 'We have found no figure for the water quality.',
  },
  'rivers.card.count': {
    zh: '{city}水系治理涉及 {count} 条水道；各来源写的长度和投资并排列出。',
    en: '{count} {count|waterway|waterways} of {city}; what each source says of length and cost.',
  },
  'rivers.share.note': { zh: '各来源写的数并排列出', en: 'What each source says, side by side' },
  'rivers.share.alt': { zh: '{title}：{text}', en: '{title}. {text}' },
});
