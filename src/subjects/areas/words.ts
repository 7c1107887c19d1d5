import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** What an area continues, and what replaced it. */
export const areaWords = defineWords({
  'area.replacedBy': {
    zh: '代码 {code} 用到{until}为止，此后由这些地区接续：',
    en: 'The code {code} was used until {until}. It was replaced by:',
  },
  'area.ended': {
    zh: '代码 {code} 用到{until}为止，此后没有接续的地区。',
    en: 'The code {code} was used until {until}. Nothing replaced it.',
  },
  'area.continues': { zh: '这里接续了：', en: 'This area continues:' },
  'area.predecessor': { zh: '{area}，代码 {code}（到{until}）', en: '{area}, code {code} (until {until})' },
  'area.predecessorOpen': {
    zh: '{area}，代码 {code}（到{until}），那里还有 {open} 处没有整改',
    en: '{area}, code {code} (until {until}); places not yet fixed there: {open}',
  },
  'area.ownOnly': {
    zh: '上榜条目和名次各归各的代码，原地区的在原来的页面上；指标数值写明是哪个地区的。',
    en: 'Entries and ranks belong to the code they were published under and are on the page of that area; indicator values say which area they are of.',
  },
  'area.codeGap.title': { zh: '{area}的国家标准代码', en: 'National code of {area}' },
  'area.codeGap.text': {
    zh: '没有查到它在 GB/T 2260 里的代码，{code} 是本站自编的。',
    en: 'No code of it in GB/T 2260 was found; {code} is our own.',
  },
  'area.codeGap.publisher': {
    zh: '发布 GB/T 2260 的标准化机构',
    en: 'The standards body that issues GB/T 2260',
  },
  'area.successor': { zh: '{area}，代码 {code}', en: '{area}, code {code}' },
});

export const translator = dictionary(...frameWords, areaWords);
