import type { CategoryWords } from './sentence.ts';

export const residential: CategoryWords = {
  category: 'residential',
  article: 45,
  clause: '28',
  places: [
    { zh: '老旧小区', en: 'Old housing estate', kind: 'spot' },
    { zh: '家属院', en: 'Staff housing court', kind: 'spot' },
    { zh: '回迁小区', en: 'Resettlement estate', kind: 'spot' },
  ],
  unit: { zh: '示例物业服务{number}公司', en: 'Sample Property Services Company {number}' },
  problems: [
    {
      zh: '{n} 个楼道堆放旧家具和纸箱，安全出口受阻。',
      en: 'Old furniture and cardboard filled {n} stairwells and narrowed the way out.',
      n: [3, 9],
    },
    {
      zh: '楼间绿地被圈起种菜，约 {n} 平方米，有粪肥气味。',
      en: 'Some {n} square metres of green had been fenced off for vegetables and smelt of manure.',
      n: [20, 110],
      at: ['老旧小区', '回迁小区'],
    },
    {
      zh: '污水井外溢，{n} 号楼前积水，居民垫砖通行。',
      en: 'A sewer was overflowing; before Building {n} people crossed the water on bricks.',
      n: [2, 12],
    },
    {
      zh: '楼道小广告 {n} 余处，多次反映未清除。',
      en: 'More than {n} small advertisements covered the stairwells, although residents had complained several times.',
      n: [40, 160],
    },
    {
      zh: '飞线充电 {n} 处，楼门口电动车成堆。',
      en: 'Cables hung from windows in {n} places to charge scooters, which crowded the doors.',
      n: [5, 18],
    },
    {
      zh: '大件垃圾堆在围墙边 {n} 天，没有清运安排。',
      en: 'Bulky waste had stood along the wall for {n} days, with nothing arranged to fetch it.',
      n: [4, 14],
    },
    {
      zh: '雨棚和楼顶平台积存垃圾 {n} 处，排水口堵塞。',
      en: 'Waste had gathered on awnings and flat roofs in {n} places and blocked the drains.',
      n: [3, 8],
    },
    {
      zh: '健身器材缺件 {n} 处，周围地面破损积水。',
      en: 'Of the exercise equipment {n} pieces were incomplete; the ground about them was broken and under water.',
      n: [2, 5],
    },
  ],
  commended: [
    {
      zh: '{n} 个楼道清空并粉刷，居民认领门前一平方米。',
      en: 'Cleared and painted {n} stairwells; each household looks after the square metre before its door.',
      n: [12, 40],
    },
    {
      zh: '设大件垃圾暂存间，每周固定两次收运，围墙边再无堆放。',
      en: 'Made a room for bulky waste, fetched twice a week; nothing stands along the wall any more.',
    },
    {
      zh: '新装集中充电桩 {n} 个，飞线全部拆除。',
      en: 'Installed {n} charging points and took down every hanging cable.',
      n: [16, 60],
    },
    {
      zh: '下水管网清淤 {n} 米，雨季没有一次外溢。',
      en: 'Cleared {n} metres of sewer; not one overflow in the rainy season.',
      n: [120, 600],
    },
  ],
  replies: [
    {
      zh: '楼道里的东西都是住户的，我们只能劝。这次请社区一起上门，{n} 户里清走了大半。',
      en: 'What stands in the stairwells belongs to residents, and we can only ask. This time we went round with the community office; most of the {n} households have cleared.',
      n: [14, 30],
      to: ['楼道堆放'],
    },
    {
      zh: '下水管是二十多年前的，年年堵。已疏通，但不大修明年还会堵，我们不想打包票。',
      en: 'The sewer is over twenty years old and blocks every year. It is clear now; without a proper repair it will block again, and we will not promise otherwise.',
      to: ['污水井'],
    },
    {
      zh: '物业费收不上来不是理由，垃圾该清就得清。已清。',
      en: 'That fees go unpaid is no reason: waste has to be cleared. It has been.',
      to: ['清运安排', '积存垃圾'],
    },
    {
      zh: '菜地是几位老住户种了多年的，硬拔伤感情。商量好收完这一茬，改种花。',
      en: 'Old residents have grown vegetables there for years, and tearing them up would hurt. It is agreed: after this crop, flowers.',
      to: ['种菜'],
    },
    {
      zh: '楼外飞线当天剪了。没有桩大家还会拉，已申请装 {n} 个充电桩。',
      en: 'The cables were cut that day. Without charging points they will be back; we have applied for {n}.',
      n: [12, 40],
      to: ['飞线'],
    },
    {
      zh: '小广告的清理外包给了一家，合同到期没有续上。这段空档是我们的责任。',
      en: 'Cleaning off advertisements was contracted out and the contract ran out unrenewed. The gap is our fault.',
      to: ['小广告'],
    },
    {
      zh: '健身器材不归我们采购，但坏了该拦起来。已拦，已报。',
      en: 'We do not buy the equipment, but what is broken should be fenced off. It is, and has been reported.',
      to: ['健身器材'],
    },
  ],
};
