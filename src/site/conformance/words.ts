import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

const conformanceWords = defineWords({
  'conformance.title': { zh: '政府网站的规则', en: 'Rules for government sites' },
  'conformance.description': {
    zh: '本站按哪些政府网站规则检查，每条的出处、怎样检查、怎样得知。',
    en: 'By which rules for government sites this one is checked: where each comes from, how it is checked, how it is known.',
  },
  'conformance.lead': {
    zh: '{judged} 条规则由 npm run conformance:gov 逐页检查；另有 {others} 条原文没有读到，只列出，不说做到。',
    en: '{judged} {judged|rule is|rules are} checked page by page by npm run conformance:gov. {others} more {others|is|are} listed but not claimed, for {others|its text was|their texts were} not read here.',
  },
  'conformance.demonstration': {
    zh: '本站是演示，不是政府网站：标识码、备案号、主办单位都没有设置，也不编造。',
    en: 'This site is a demonstration and no government site: site code, filing numbers and sponsor are not set, and none is made up.',
  },
  'conformance.asks': { zh: '要求', en: 'What is asked' },
  'conformance.checked': { zh: '怎样检查', en: 'How it is checked' },
  'conformance.source': { zh: '出处', en: 'Source' },
  'conformance.known': { zh: '怎样得知', en: 'How it is known' },
  'conformance.notChecked': { zh: '不检查', en: 'Not checked' },
  'conformance.certainty.read': { zh: '读过转引的规则文字', en: 'Read in a copy that quotes it' },
  'conformance.certainty.seen': { zh: '见于在线政府网站', en: 'Seen on live government sites' },
  'conformance.certainty.remembered': { zh: '凭记忆，没有读到', en: 'From memory, not read' },
});

export const translator = dictionary(...frameWords, conformanceWords);
