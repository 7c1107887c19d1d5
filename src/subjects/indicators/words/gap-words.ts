import { defineWords } from '../../../i18n/dictionary.ts';

/** What is not known of the standard and the figures, for the page that lists it. */
export const gapWords = defineWords({
  'gap.figure': { zh: '{clause}（{edition} 年版第{number}条）', en: '{clause} ({edition} edition, clause {number})' },
  'gap.figure.text': {
    zh: '标准要求{target}；{city}的数，本站没有见到公布。',
    en: 'The standard asks for {target}; we have seen no published figure for {city}.',
  },
  'gap.figure.replaced': {
    zh: '标准要求{target}；{city}的数，本站没有见到公布。{edition} 年版已由 {newer} 年版取代。',
    en: 'The standard asks for {target}; we have seen no published figure for {city}. The {edition} edition has been replaced by the {newer} edition.',
  },
  'gap.place.text': {
    zh: '标准要求具备这些；{city}有没有，本站没有见到可注明的来源。',
    en: 'The standard asks for this to be in place; we have seen no source that says whether {city} has it.',
  },
  'gap.place.replaced': {
    zh: '标准要求具备这些；{city}有没有，本站没有见到可注明的来源。{edition} 年版已由 {newer} 年版取代。',
    en: 'The standard asks for this to be in place; we have seen no source that says whether {city} has it. The {edition} edition has been replaced by the {newer} edition.',
  },
  'gap.figure.beside': {
    zh: '{text}有数可参考的：{beside}。',
    en: '{text} Known elsewhere: {beside}.',
  },
  'gap.officeUnknown': {
    zh: '{city}主管部门（是哪一个，本站不掌握）',
    en: 'The office of {city} responsible (which one, we do not know)',
  },
  'gap.year': {
    zh: '{area}{indicator} {value}：是哪一年的',
    en: '{indicator} in {area}, {value}: of which year',
  },
  'gap.year.text': {
    zh: '见于：{document}；未注明年份。',
    en: 'Seen in: {document}; year not stated.',
  },
  'gap.year.publisher': {
    zh: '向来源提供这个数的部门（是哪一个，本站不掌握）',
    en: 'The office that gave the figure to the source (which one, we do not know)',
  },
  'gap.definition': { zh: '{indicator}：定义和计算方法', en: '{indicator}: definition and method' },
  'gap.definition.text': {
    zh: '来源只给出名称、数值和单位。怎样计算、口径如何，本站没有读到，所以不写。',
    en: 'The sources print its name, values and unit. We have not read how it is counted, so we give no definition.',
  },
  'gap.definition.publisher': {
    zh: '制定这项指标的部门（是哪一个，本站不掌握）',
    en: 'The office that defines the indicator (which one, we do not know)',
  },
  'gap.unread': {
    zh: '{edition} 年版第 {numbers} 条的条文',
    en: 'The text of {count|clause|clauses} {numbers} of the {edition} edition',
  },
  'gap.unread.text': {
    zh: '这一版（{document}）已经印发；本站只读到其余 {known} 条。这 {count} 条要求什么，对照时一概不算。',
    en: 'This edition ({document}) was issued; we have read its other {known} {known|clause|clauses} only. What these {count} ask is left out of every comparison.',
  },
  'gap.chapters': { zh: '{edition} 年版各章的名称', en: 'The names of the chapters of the {edition} edition' },
  'gap.chapters.text': {
    zh: '已知的条款分在 {count} 章，只知道章的编号。',
    en: 'The known clauses are in {count} {count|chapter|chapters}, of which we know only the numbers.',
  },
  'gap.rangeSeparator': { zh: '、', en: ', ' },
  'gap.ours': {
    zh: '本站编辑：文件已经印发，是本站没有读到',
    en: 'Our own editors: the document has been issued, but we have not read it',
  },
});
