import type { CategoryWords } from './sentence.ts';

export const smallStore: CategoryWords = {
  category: 'small-store',
  article: 33,
  clause: '18',
  places: [
    { zh: '小餐饮店', en: 'Small eatery', kind: 'unit' },
    { zh: '小理发店', en: 'Hairdresser’s', kind: 'unit' },
    { zh: '小旅店', en: 'Guest house', kind: 'unit' },
    { zh: '小熟食店', en: 'Cooked-meat shop', kind: 'unit' },
  ],
  unit: { zh: '示例便民经营{number}部', en: 'Sample Neighbourhood Traders {number}' },
  problems: [
    {
      zh: '卫生许可和健康证明没有上墙，{n} 名从业人员证明过期。',
      en: 'Permit and health certificates were not on display; those of {n} staff had expired.',
      n: [2, 4],
    },
    {
      zh: '消毒柜停用，里面堆着杂物，公共用具没有消毒记录。',
      en: 'The disinfection cabinet was switched off and full of odds and ends; nothing showed that shared utensils had been disinfected.',
      at: ['小理发店', '小旅店'],
    },
    {
      zh: '后厨油污厚积，排烟口滴油，地面打滑。',
      en: 'Grease lay thick in the kitchen, dripped from the vent and made the floor slippery.',
      at: ['小餐饮店'],
    },
    {
      zh: '毛巾、被单等用品洗净与待洗混放，标签缺失 {n} 处。',
      en: 'Clean and used linen lay together, with {n} labels missing.',
      n: [3, 10],
      at: ['小理发店', '小旅店'],
    },
    {
      zh: '操作间与厕所相通，隔门拆除，台面直接对着便池。',
      en: 'The working area opened on the toilet; the door between them had been removed.',
      at: ['小餐饮店', '小熟食店'],
    },
    {
      zh: '食材直接放在地上，{n} 箱没有离地隔墙。',
      en: 'Food stood on the bare floor: {n} crates were neither raised nor kept off the wall.',
      n: [4, 13],
      at: ['小餐饮店', '小熟食店'],
    },
    {
      zh: '门前垃圾和泔水外溢约 {n} 平方米，包干责任没有落实。',
      en: 'Waste and slops covered about {n} square metres before the door, for which the shop is answerable.',
      n: [2, 6],
      at: ['小餐饮店'],
    },
    {
      zh: '纱窗破损 {n} 处，挡鼠板缺失，灭蝇灯没有通电。',
      en: 'Fly screens were torn in {n} places, the rat board was missing and the fly lamp was off.',
      n: [2, 5],
      at: ['小餐饮店', '小熟食店'],
    },
  ],
  commended: [
    {
      zh: '后厨装上明厨窗口，{n} 次抽查台面、刀具、抹布分色摆放。',
      en: 'Opened a window on its kitchen; in {n} checks boards, knives and cloths were kept apart by colour.',
      n: [3, 7],
      at: ['小餐饮店', '小熟食店'],
    },
    {
      zh: '公共用品一客一换，消毒时间写在每件用品的封套上。',
      en: 'Changes shared articles for every guest and writes the hour of disinfection on each wrapper.',
      at: ['小理发店', '小旅店'],
    },
    {
      zh: '与左右邻店合签门前公约，{n} 天无乱堆、无乱泼。',
      en: 'Signed a pact with its neighbours about the pavement: nothing dumped or poured out for {n} days.',
      n: [30, 90],
    },
    {
      zh: '自查表每天上墙，缺项当天补，{n} 次复查无问题。',
      en: 'Posts its own checklist daily and mends what is missing the same day; {n} follow-ups found nothing.',
      n: [3, 8],
    },
  ],
  replies: [
    {
      zh: '店小地方窄，东西确实放得乱。照着要求买了货架和盖桶，花不了多少钱，早该做。',
      en: 'The place is small and things did lie about. We bought shelves and lidded bins as asked. It cost little; we should have done it sooner.',
      to: ['放在地上', '混放', '外溢'],
    },
    {
      zh: '证是办了的，过期没有及时换。已经补办，也请检查的同志能先提醒一声。',
      en: 'The certificates existed but had lapsed. They are renewed. A reminder beforehand would have been welcome.',
      to: ['许可'],
    },
    {
      zh: '消毒柜坏了 {n} 天没修，没有借口。现在换了新的，欢迎随时看。',
      en: 'The cabinet was broken for {n} days and we let it be: no excuse. A new one is in; come and see at any time.',
      n: [4, 12],
      to: ['消毒柜'],
    },
    {
      zh: '排烟口归房东，油污归我们。我们的部分连夜擦了三遍，房东的部分还在谈。',
      en: 'The vent is the landlord’s, the grease is ours. Ours was scrubbed three times that night; about his we are still talking.',
      to: ['油污'],
    },
    {
      zh: '隔门是图方便拆的，现在想想确实不像话。门装回去了。',
      en: 'The door was taken out for convenience. Looking back, that was not decent. It is in again.',
      to: ['隔门'],
    },
    {
      zh: '纱窗几块钱的事，拖了一个夏天。',
      en: 'A fly screen costs next to nothing, and we put it off all summer.',
      to: ['纱窗'],
    },
  ],
};
