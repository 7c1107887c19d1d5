import { defineWords } from '../../../i18n/dictionary.ts';

/** The ladder: every indicator with a number in the standard on one scale. */
export const ladderWords = defineWords({
  'ladder.label': {
    zh: '各项指标离标准要求多远',
    en: 'How far each indicator is from what the standard requires',
  },
  'ladder.scale': {
    zh: '中间的竖线是条款要求的数，越往右越好。一格是条款那个数的 {step}%；两头是 {reach}%，再远的用箭头表示。',
    en: 'The line in the middle is the number that the clause requires; further right is better. One step is {step} % of that number; the ends are {reach} %, and an arrow means further still.',
  },
  'ladder.worse': { zh: '差于要求', en: 'worse than required' },
  'ladder.asked': { zh: '要求', en: 'required' },
  'ladder.better': { zh: '好于要求', en: 'better than required' },
  'ladder.worseSide': { zh: '差', en: 'worse' },
  'ladder.betterSide': { zh: '好', en: 'better' },
  'ladder.unknown.short': { zh: '未查到数据', en: 'no figure found' },
  'ladder.province': { zh: '全省', en: 'the province' },
  'ladder.country': { zh: '全国', en: 'the nation' },
  'ladder.besideNote': {
    zh: '全省、全国的数只供比较，不作判断：标准是对城市的要求。',
    en: 'The province and the nation are for comparison and are not judged: the standard is set for a city.',
  },
  'ladder.asks': { zh: '要求{target}（{edition}年版）', en: '{target} ({edition} edition)' },
  'ladder.here': { zh: '{period}，要求{target}', en: '{period}; needs {target}' },
  'ladder.asks.replaced': {
    zh: '要求{target}（{edition}年版，已被取代）',
    en: '{target} ({edition} edition, replaced)',
  },
  'ladder.say.known': {
    zh: '{area} {value}，{away}。{verdict}',
    en: '{area}: {value}, {away}. {verdict}',
  },
  'ladder.say.unknown': {
    zh: '没有查到{city}的数。{verdict}',
    en: 'No figure for {city} was found. {verdict}',
  },
  'ladder.say.beside': { zh: '供比较：{beside}。', en: 'For comparison: {beside}.' },
  'ladder.say.besideOne': { zh: '{area} {value}，{away}', en: '{area}: {value}, {away}' },
  'ladder.say.trail': {
    zh: '{area}从 {from} 到 {to}。',
    en: '{area} from {from} to {to}.',
  },
  'ladder.away.better': { zh: '比要求好 {percent}%', en: '{percent} % better than required' },
  'ladder.away.worse': { zh: '比要求差 {percent}%', en: '{percent} % worse than required' },
  'ladder.away.exact': { zh: '正好是要求的数', en: 'exactly what is required' },
  'ladder.trailSpan': { zh: '{from}—{to}', en: '{from}–{to}' },
  'ladder.empty': {
    zh: '没有一项指标对得上标准里的数。',
    en: 'No indicator can be compared with a number in the standard.',
  },
});
