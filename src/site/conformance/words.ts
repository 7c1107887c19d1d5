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
    en: '{judged} {judged|rule is|rules are} checked page by page by npm run conformance:gov. {others} more {others|is|are} listed but not claimed, for we have not read {others|its text|their texts}.',
  },
  'conformance.results': {
    zh: '下面的结果，是生成本站时逐页检查得出的：',
    en: 'The results below were worked out page by page when this site was built:',
  },
  'conformance.result': { zh: '结果：', en: 'Result: ' },
  'conformance.whenBuilt': { zh: '生成整个网站时才有', en: 'known when the whole site is built' },
  'conformance.demonstration': {
    zh: '本站是演示，不是政府网站。',
    en: 'This site is a demonstration and no government site. ',
  },
  'conformance.unset': {
    zh: '没有设置、也不编造的：{what}。',
    en: 'Not set, and not made up: {what}.',
  },
  'conformance.unset.governmentSiteCode': { zh: '网站标识码', en: 'site code' },
  'conformance.unset.icp': { zh: 'ICP 备案号', en: 'ICP filing number' },
  'conformance.unset.publicSecurity': { zh: '公安备案号', en: 'filing number of public security' },
  'conformance.unset.sponsor': { zh: '主办单位', en: 'sponsor' },
  'conformance.checked': { zh: '检查：{how}。', en: 'Checked: {how}. ' },
  'conformance.source': { zh: '出处：{source}（{certainty}）。', en: 'Source: {source} ({certainty}).' },
  'conformance.certainty.read': { zh: '读过转引文字的规则', en: 'Rules read in a copy that quotes them' },
  'conformance.certainty.seen': { zh: '见于在线政府网站的规则', en: 'Rules seen on live government sites' },
  'conformance.certainty.remembered': {
    zh: '凭记忆列出、没有读到原文的规则，不检查',
    en: 'Rules listed from memory, whose texts were not read; they are not checked',
  },
});

export const translator = dictionary(...frameWords, conformanceWords);
