import type { CategoryWords } from './sentence.ts';

export const dust: CategoryWords = {
  category: 'dust',
  article: 42,
  clause: '25',
  places: [
    { zh: '建筑工地', en: 'Building site', kind: 'unit' },
    { zh: '道路施工段', en: 'Road works', kind: 'spot' },
    { zh: '待建空地', en: 'Vacant plot', kind: 'spot' },
    { zh: '拆迁地块', en: 'Demolition plot', kind: 'spot' },
  ],
  unit: { zh: '示例建设工程{number}公司', en: 'Sample Construction Company {number}' },
  problems: [
    {
      zh: '裸土未覆盖约 {n} 平方米，大风天扬尘明显。',
      en: 'About {n} square metres of soil lay uncovered, and the wind carried it.',
      n: [300, 1800],
    },
    {
      zh: '出口没有冲洗车辆，路面带泥约 {n} 米。',
      en: 'Vehicles left unwashed and trailed mud for some {n} metres.',
      n: [60, 300],
      at: ['建筑工地'],
    },
    {
      zh: '围挡缺口 {n} 处，喷淋停用。',
      en: 'The hoarding had {n} gaps and its sprinklers were off.',
      n: [2, 6],
      at: ['建筑工地', '拆迁地块'],
    },
    {
      zh: '防尘网破损老化，{n} 处土堆外露。',
      en: 'The dust nets were torn and brittle, leaving {n} heaps of earth bare.',
      n: [3, 8],
      at: ['待建空地', '拆迁地块', '建筑工地'],
    },
    {
      zh: '{time} 渣土车没有密闭运输，沿途抛洒。',
      en: 'At {time} spoil trucks left uncovered and shed their load along the road.',
      time: [20, 23],
      at: ['建筑工地', '拆迁地块'],
    },
    {
      zh: '切割作业没有湿法降尘，粉尘飘向相邻小区。',
      en: 'Stone was cut dry, and the dust drifted to the houses next door.',
      at: ['道路施工段'],
    },
    {
      zh: '黄色预警期间仍进行土方作业，洒水记录为空。',
      en: 'Earth was moved during a yellow alert, and the watering log was blank.',
      at: ['建筑工地', '拆迁地块'],
    },
    {
      zh: '空地被倒入渣土约 {n} 车，已长草，无人管护。',
      en: 'About {n} truckloads of spoil had been tipped here and grown over, with nobody in charge.',
      n: [4, 15],
      at: ['待建空地'],
    },
  ],
  commended: [
    {
      zh: '裸土覆盖和绿化 {n} 平方米，在线监测连续 {m} 天没有超限。',
      en: 'Covered or planted {n} square metres of bare soil; the monitor has stayed within its limit for {m} days.',
      n: [800, 4000],
      m: [20, 45],
    },
    {
      zh: '出口设自动冲洗，{n} 次暗访路面无带泥。',
      en: 'Washes every vehicle at the gate; {n} unannounced visits found no mud on the road.',
      n: [4, 8],
      at: ['建筑工地'],
    },
    {
      zh: '把喷淋时段和预警联动公示在围挡上，群众可以对照。',
      en: 'Shows on its hoarding when it sprinkles and what an alert changes, so that anybody can check.',
      at: ['建筑工地'],
    },
    {
      zh: '土方夜间停工，改为分块开挖、当日覆盖，投诉降为零。',
      en: 'Stopped digging at night, opens one patch at a time and covers it the same day; complaints fell to none.',
      at: ['建筑工地', '拆迁地块'],
    },
  ],
  replies: [
    {
      zh: '防尘网被大风刮开，巡查晚了一步。已全部重新压实，并备了 {n} 卷新网。',
      en: 'The wind tore the nets open and our round came too late. All are weighted down again and {n} new rolls are in store.',
      n: [10, 30],
      to: ['防尘网', '裸土'],
    },
    {
      zh: '抛洒的渣土车不是本项目的车，我们有出场记录；但出口路面归我们冲，已经冲净。',
      en: 'The truck that shed its load was not one of ours, as our gate log shows; but the road at the gate is ours to wash, and it has been.',
      to: ['抛洒'],
    },
    {
      zh: '赶工期顾此失彼，我们接受曝光。已停工一天整改。',
      en: 'We were pressed for time and let this slip. We accept being listed, and stopped work for a day to put it right.',
      to: ['土方', '喷淋', '带泥'],
    },
    {
      zh: '切割用水那天停了，本该停工，工人没有停。班组长停岗学习一周。',
      en: 'The water was off that day; work ought to have stopped and did not. The foreman has been sent on a week’s course.',
      to: ['切割'],
    },
    {
      zh: '这块地还没有移交，界桩都没有打，渣土是外车倒的。不过在我们门口，我们先清了 {n} 车。',
      en: 'The plot has not been handed over, nor even marked out, and the spoil is not ours. Since it lies at our gate, we have carted off {n} loads.',
      n: [3, 9],
      to: ['渣土约'],
    },
  ],
};
