import type { CategoryWords } from './sentence.ts';

export const market: CategoryWords = {
  category: 'market',
  article: 30,
  clause: '16',
  places: [
    { zh: '农贸市场', en: 'Farmers’ market', kind: 'unit' },
    { zh: '生鲜市场', en: 'Fresh food market', kind: 'unit' },
    { zh: '早市', en: 'Morning market', kind: 'spot' },
  ],
  unit: { zh: '示例市场服务{number}公司', en: 'Sample Market Services Company {number}' },
  problems: [
    {
      zh: '水产区地面积水，鱼鳞内脏随处可见，下水口堵了 {n} 处。',
      en: 'The fish section stood in water, with scales and offal about; {n} drains were blocked.',
      n: [2, 4],
    },
    {
      zh: '活禽区没有与熟食区分开，隔断拆掉后未恢复。',
      en: 'Live poultry was not kept apart from cooked food: the partition had been taken down and not put back.',
      at: ['农贸市场', '生鲜市场'],
    },
    {
      zh: '{n} 个熟食摊没有防蝇罩，直接敞卖。',
      en: 'Cooked food was sold uncovered at {n} stalls, with no fly screens.',
      n: [3, 8],
    },
    {
      zh: '通道被筐箱占去一半，{n} 个摊位越线经营。',
      en: 'Crates took up half of the aisle; {n} stalls had spread beyond their line.',
      n: [6, 19],
    },
    {
      zh: '收市后垃圾没有日产日清，{time} 仍有约 {n} 立方米烂菜叶堆在门口。',
      en: 'Waste was not cleared after closing: at {time} about {n} cubic metres of spoilt greens lay at the gate.',
      n: [2, 6],
      time: [19, 22],
    },
    {
      zh: '市场内公厕断水，{n} 个摊主反映已有一周。',
      en: 'The market’s toilet had no water; {n} stallholders said it had been so for a week.',
      n: [3, 6],
      at: ['农贸市场', '早市'],
    },
    {
      zh: '分割肉案板发黑，{n} 处挂钩生锈，没有当日消毒记录。',
      en: 'Chopping boards were black and {n} meat hooks rusty; the day’s disinfection was not recorded.',
      n: [4, 12],
      at: ['农贸市场', '生鲜市场'],
    },
    {
      zh: '检测公示屏停留在 {n} 天前，抽检结果没有更新。',
      en: 'The display of food tests had not changed for {n} days.',
      n: [5, 16],
      at: ['农贸市场', '生鲜市场'],
    },
    {
      zh: '出入口三轮车、电动车乱停 {n} 辆，消防通道不畅。',
      en: 'At the entrances {n} carts and scooters stood anyhow and narrowed the fire lane.',
      n: [8, 26],
    },
  ],
  commended: [
    {
      zh: '活禽、水产、熟食三区重新隔开，排水沟全部加盖，地面 {n} 次抽查均干爽。',
      en: 'Poultry, fish and cooked food now stand apart and every drain is covered; {n} checks found the floor dry.',
      n: [4, 8],
    },
    {
      zh: '每天收市后全场冲洗，每周一休市半天大扫除，已坚持 {n} 周。',
      en: 'Hosed down after closing each day and shut for half of every Monday to be cleaned, for {n} weeks now.',
      n: [6, 20],
      at: ['农贸市场', '生鲜市场'],
    },
    {
      zh: '{n} 个摊位统一标牌和防蝇设施，摊前三包写进租约。',
      en: 'Gave {n} stalls the same signs and fly screens, and wrote tidiness into the leases.',
      n: [30, 90],
    },
    {
      zh: '检测结果当天 {time} 前上屏，并把不合格批次写在最前面。',
      en: 'Posts the day’s food tests before {time}, with failed batches at the top.',
      time: [9, 11],
      at: ['农贸市场', '生鲜市场'],
    },
  ],
  replies: [
    {
      zh: '摊位越线我们劝过多次，有的摊主白天收、晚上摆。现在划线加收押金，请再来看。',
      en: 'We have warned the stalls many times; some pull back by day and spread out again by night. Lines are now painted and deposits taken. Please come and look again.',
      to: ['越线'],
    },
    {
      zh: '下水口被堵是因为没有滤网，这是我们省了不该省的钱。已装 {n} 个。',
      en: 'The drains blocked for want of strainers: money we should not have saved. We have fitted {n}.',
      n: [6, 18],
      to: ['下水口'],
    },
    {
      zh: '活禽隔断正在更换，拆旧的那天正好被拍到。程序上我们没有提前报备，接受批评。',
      en: 'The partition was being replaced and the picture was taken on the very day the old one came out. We had not given notice, and accept the criticism for that.',
      to: ['活禽'],
    },
    {
      zh: '防蝇罩发过三次，天热摊主嫌碍事就取下来。现在装成固定的，取不下来。',
      en: 'We have handed out fly screens three times; in the heat the stalls take them off. They are now fixed and cannot be.',
      to: ['防蝇罩'],
    },
    {
      zh: '检测是每天做的，屏幕坏了没人报。屏修好之前先贴纸。',
      en: 'The tests are made daily; the screen had failed and nobody said so. Until it is mended the results go up on paper.',
      to: ['检测'],
    },
    {
      zh: '门口的车一半是买菜的，劝不动，只能划线。线已经划好，再占道就锁。',
      en: 'Half of the vehicles at the gate are shoppers’, whom talk does not move. Lines are painted; what stands outside them will be locked.',
      to: ['乱停'],
    },
    {
      zh: '烂菜叶等第二天早车，是老做法。改成收市后一小时内拉走。',
      en: 'To leave the greens for the morning truck was the old way. They now go within an hour of closing.',
      to: ['日产日清'],
    },
  ],
};
