import type { CategoryWords } from './sentence.ts';

export const streetOrder: CategoryWords = {
  category: 'street-order',
  article: 14,
  clause: '7',
  places: [
    { zh: '沿街路段', en: 'Shopping street', kind: 'spot' },
    { zh: '学校周边路段', en: 'School street', kind: 'spot' },
    { zh: '夜市路段', en: 'Night market street', kind: 'spot' },
    { zh: '医院门前路段', en: 'Hospital street', kind: 'spot' },
  ],
  unit: { zh: '示例城管{number}中队', en: 'Sample City Management Squad {number}' },
  problems: [
    {
      zh: '{n} 个流动摊点占满人行道，行人只能走机动车道。',
      en: 'With {n} stalls across the pavement, people had to walk in the roadway.',
      n: [5, 17],
    },
    {
      zh: '沿街店铺出店经营 {n} 家，桌椅摆到盲道上。',
      en: 'At {n} shops tables and chairs had spread onto the pavement, over the tactile paving.',
      n: [4, 12],
    },
    {
      zh: '{time} 烧烤摊露天作业，油烟直排，地面油渍约 {n} 平方米。',
      en: 'At {time} open-air grills smoked freely and had greased some {n} square metres of paving.',
      n: [8, 30],
      time: [20, 23],
      at: ['沿街路段', '夜市路段'],
    },
    {
      zh: '非机动车乱停 {n} 辆，其中共享单车倒伏堵住路口。',
      en: 'Some {n} bicycles and scooters stood anyhow; toppled hire bikes blocked the corner.',
      n: [20, 75],
    },
    {
      zh: '横幅、灯箱私设 {n} 处，底座占用人行道。',
      en: 'Banners and light boxes had been put up without leave in {n} places, their feet on the pavement.',
      n: [3, 11],
      at: ['沿街路段', '医院门前路段'],
    },
    {
      zh: '放学时段摊贩围堵校门，约 {n} 分钟无人疏导。',
      en: 'When school let out, hawkers crowded the gate for about {n} minutes and nobody cleared the way.',
      n: [15, 40],
      at: ['学校周边路段'],
    },
    {
      zh: '修车、洗车占道，污水流过约 {n} 米路面。',
      en: 'Cars were washed and mended on the pavement; the water ran {n} metres along the street.',
      n: [10, 35],
      at: ['沿街路段'],
    },
    {
      zh: '撤摊后没有清扫，竹签、餐盒散落约 {n} 米。',
      en: 'After the stalls had left, skewers and boxes lay strewn along {n} metres.',
      n: [30, 120],
      at: ['夜市路段', '学校周边路段'],
    },
  ],
  commended: [
    {
      zh: '设疏导区 {n} 个摊位，定时定点经营，原路段两周无占道。',
      en: 'Gave {n} traders a place and hours of their own; the street has been free for two weeks.',
      n: [24, 60],
    },
    {
      zh: '早晚高峰错时巡查，{n} 次暗访人行道畅通。',
      en: 'Patrols at shifted hours, morning and evening; {n} unannounced visits found the pavement clear.',
      n: [4, 9],
      at: ['学校周边路段', '医院门前路段'],
    },
    {
      zh: '施划非机动车停放区 {n} 处，由门店认领看护。',
      en: 'Marked {n} parking bays for bicycles, each looked after by a shop.',
      n: [6, 18],
    },
    {
      zh: '商户自治会每晚收摊自查，垃圾不过夜已满 {n} 天。',
      en: 'The traders check among themselves at closing; no litter has been left overnight for {n} days.',
      n: [20, 60],
      at: ['夜市路段', '沿街路段'],
    },
  ],
  replies: [
    {
      zh: '中队 {n} 个人管 {m} 条街，撵走了又回来。光靠撵不是办法，已经和街道商量设疏导点。',
      en: 'We are {n} people for {m} streets; those we move on come back. Moving them on is no answer, and we are talking with the subdistrict about a place for them.',
      n: [6, 9],
      m: [11, 19],
      to: ['摊点', '摊贩'],
    },
    {
      zh: '盲道被占是我们的失职，当晚就清了。以后每天两次沿盲道走一遍。',
      en: 'That the tactile paving was blocked is our failing; it was cleared the same night. We now walk along it twice a day.',
      to: ['盲道'],
    },
    {
      zh: '照片里有两个摊点是领了临时许可的，其余确实没有。已分开处理。',
      en: 'Two of the stalls in the picture hold temporary permits; the others do not. They have been dealt with separately.',
      to: ['流动摊点'],
    },
    {
      zh: '烧烤摊是有安排的，说好十点收，没有收住。油渍已高压冲洗，约定时间往前挪了一小时。',
      en: 'The grills are allowed until ten and were not stopped in time. The grease has been washed off under pressure, and they now close an hour earlier.',
      to: ['烧烤'],
    },
    {
      zh: '共享单车的企业约谈过两次，这次请他们派人常驻，见倒就扶。',
      en: 'We have called in the bicycle companies twice; now they keep somebody here to set the machines upright.',
      to: ['共享单车'],
    },
    {
      zh: '横幅是商户自己挂的，我们没有批过。已全部取下，也当面讲清了怎么申请。',
      en: 'The traders hung the banners themselves; we had allowed none. All are down, and we explained how to apply.',
      to: ['横幅'],
    },
    {
      zh: '洗车的水管是从店里接出来的，已要求改到室内。地面结过一次冰，想想就后怕。',
      en: 'The hose ran from inside the shop, where it now has to stay. The ground had iced over once; we were lucky.',
      to: ['洗车'],
    },
  ],
};
