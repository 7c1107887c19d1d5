import { defineWords } from '../../../i18n/dictionary.ts';

/** Why ranks changed. */
export const changeWords = defineWords({
  'ranking.shift.up': { zh: '升 {places} 位', en: 'up {places}' },
  'ranking.shift.down': { zh: '降 {places} 位', en: 'down {places}' },
  'ranking.shift.same': { zh: '名次不变', en: 'same rank' },
  'ranking.shift.new': { zh: '首次参加排名', en: 'ranked for the first time' },
  'ranking.shift.not-ranked-before': { zh: '上月未排名', en: 'not ranked last month' },
  'ranking.shift.displaced': { zh: '上月第 {rank} 名', en: 'rank {rank} last month' },
  'ranking.correctedRank': {
    zh: '{area}首次发布时第 {rank} 名（{first} 版），{release} 版更正',
    en: '{area} was first published as rank {rank} (release {first}), corrected in release {release}',
  },
  'ranking.correctedUnranked': {
    zh: '{area}首次发布时未排名（{first} 版），{release} 版更正',
    en: '{area} was first published as not ranked (release {first}), corrected in release {release}',
  },
  'ranking.why': { zh: '名次为什么变了', en: 'Why ranks changed' },
  'ranking.whyLead': {
    zh: '每项折算后的分数与{month}比，变化偏离平均最多的一项就是原因；括号里是两个月都排名的地区的平均变化。',
    en: 'The reason is the component whose points changed most against the average since {month}. The average change, of areas ranked in both months, is in brackets.',
  },
  'ranking.weightsChanged': {
    zh: '{month}起权重有变。下面各项的增减，也包含权重变动的影响。',
    en: 'The weights changed in {month}. The gains and losses below include what the new weights did.',
  },
  'ranking.none': { zh: '名次都没有变。', en: 'No rank changed.' },
  'ranking.joined': { zh: '进入排名：{areas}。', en: 'Joined the ranking: {areas}.' },
  'ranking.left': { zh: '退出排名：{areas}。', en: 'Left the ranking: {areas}.' },
  'ranking.part.adjustments': { zh: '加减分', en: 'Adjustments' },
  'ranking.part': { zh: '{part} {points} 分（平均 {average} 分）', en: '{part} {points} points (average {average})' },
  'ranking.part.deductionLapsed': {
    zh: '上月扣的 {points} 分，这个月不再扣（加减分平均 {average} 分）',
    en: 'last month’s deduction of {points} points no longer applies (average of adjustments {average})',
  },
  'ranking.part.additionLapsed': {
    zh: '上月加的 {points} 分，这个月不再有（加减分平均 {average} 分）',
    en: 'last month’s addition of {points} points no longer applies (average of adjustments {average})',
  },
  'ranking.cause.up.parts': {
    zh: '{area}从第 {from} 名升到第 {to} 名：{parts}。',
    en: '{area} rose from rank {from} to rank {to}: {parts}.',
  },
  'ranking.cause.down.parts': {
    zh: '{area}从第 {from} 名降到第 {to} 名：{parts}。',
    en: '{area} fell from rank {from} to rank {to}: {parts}.',
  },
  'ranking.cause.up.others-moved': {
    zh: '{area}从第 {from} 名升到第 {to} 名：自己没有一项增得比平均多，是别的地区得分变了。',
    en: '{area} rose from rank {from} to rank {to}: no component of its own gained more than the average; the points of others changed.',
  },
  'ranking.cause.down.others-moved': {
    zh: '{area}从第 {from} 名降到第 {to} 名：自己没有一项减得比平均多，是别的地区得分变了。',
    en: '{area} fell from rank {from} to rank {to}: no component of its own lost more than the average; the points of others changed.',
  },
  'ranking.reason.up.others-moved': {
    zh: '自己没有一项增得比平均多，是别的地区得分变了',
    en: 'no component of its own gained more than the average; the points of others changed',
  },
  'ranking.reason.down.others-moved': {
    zh: '自己没有一项减得比平均多，是别的地区得分变了',
    en: 'no component of its own lost more than the average; the points of others changed',
  },
  'ranking.reason.up.others-came': {
    zh: '有地区进入或退出排名',
    en: 'areas joined or left the ranking',
  },
  'ranking.reason.down.others-came': {
    zh: '有地区进入或退出排名',
    en: 'areas joined or left the ranking',
  },
  'ranking.cause.up.others-came': {
    zh: '{area}从第 {from} 名升到第 {to} 名：与两个月都排名的地区相比没有上升，是有地区进入或退出排名。',
    en: '{area} rose from rank {from} to rank {to}: it did not rise among the areas ranked in both months; areas joined or left the ranking.',
  },
  'ranking.cause.down.others-came': {
    zh: '{area}从第 {from} 名降到第 {to} 名：与两个月都排名的地区相比没有下降，是有地区进入或退出排名。',
    en: '{area} fell from rank {from} to rank {to}: it did not fall among the areas ranked in both months; areas joined or left the ranking.',
  },
});
