import type { CategoryWords } from './sentence.ts';

export const pests: CategoryWords = {
  category: 'pests',
  article: 50,
  clause: '34',
  places: [
    { zh: '餐饮集中区', en: 'Cluster of eateries', kind: 'spot' },
    { zh: '食品批发仓库', en: 'Food warehouse', kind: 'unit' },
    { zh: '垃圾中转站', en: 'Waste transfer station', kind: 'unit' },
    { zh: '公园绿地', en: 'Park', kind: 'spot' },
  ],
  unit: { zh: '示例病媒防制{number}站', en: 'Sample Pest Control Station {number}' },
  problems: [
    {
      zh: '发现鼠洞 {n} 处，投饵站空置。',
      en: 'There were {n} rat holes, and the bait stations were empty.',
      n: [2, 7],
    },
    { zh: '积水容器 {n} 个，孑孓可见。', en: 'Water stood in {n} containers with mosquito larvae in it.', n: [3, 11] },
    {
      zh: '下水口没有防鼠网，{n} 处地漏缺盖。',
      en: 'The drains had no rat guards and {n} floor drains no covers.',
      n: [2, 6],
      at: ['餐饮集中区', '食品批发仓库'],
    },
    {
      zh: '毒饵站倾倒破损 {n} 个，警示标识缺失。',
      en: 'Of the bait stations {n} lay overturned or broken, without their warning signs.',
      n: [3, 9],
    },
    {
      zh: '消杀记录是一天内补写的，{n} 次字迹相同。',
      en: 'The treatment log had been filled in on a single day: {n} entries in one hand.',
      n: [4, 8],
    },
    {
      zh: '蝇类密度超标，{n} 分钟内粘捕纸落满。',
      en: 'There were too many flies: a sticky sheet was covered within {n} minutes.',
      n: [20, 45],
      at: ['餐饮集中区', '垃圾中转站'],
    },
    {
      zh: '墙根堆物紧贴，鼠迹明显，{n} 处咬痕。',
      en: 'Goods were stacked against the wall, with rat runs and {n} gnawed places.',
      n: [3, 8],
      at: ['食品批发仓库'],
    },
    {
      zh: '树洞、废旧轮胎积水 {n} 处，没有清理。',
      en: 'Water stood in {n} tree hollows and old tyres.',
      n: [3, 10],
      at: ['公园绿地'],
    },
  ],
  commended: [
    {
      zh: '全面排查并封堵孔洞 {n} 处，连续两次监测鼠密度达标。',
      en: 'Found and sealed {n} holes; two counts running, rats were within the limit.',
      n: [30, 120],
    },
    {
      zh: '每周二“翻盆倒罐”，{n} 次抽查积水容器为零。',
      en: 'Turns out every vessel on Tuesdays; {n} checks found no standing water.',
      n: [4, 9],
    },
    {
      zh: '投饵站统一编号、定期换药，并把记录贴在站旁。',
      en: 'Numbers its bait stations, renews them on time and posts the record beside each.',
    },
    {
      zh: '请居民一起查孳生地，{n} 条线索三天内全部处理。',
      en: 'Asks residents to look for breeding places; all {n} reports were dealt with within three days.',
      n: [9, 34],
      at: ['公园绿地', '餐饮集中区'],
    },
  ],
  replies: [
    {
      zh: '饵料是按月投的，检查那天刚好用完。现在改成半月一次。',
      en: 'Bait was laid by the month and had just run out on the day of the check. It is now laid every fortnight.',
      to: ['投饵站', '鼠洞'],
    },
    {
      zh: '记录补写确有其事，当事班组已批评。消杀本身是做了的，药品领用单可查。',
      en: 'The log was indeed filled in afterwards, and the shift has been reprimanded. The treatments themselves were done, as the store’s receipts show.',
      to: ['补写'],
    },
    {
      zh: '积水容器大多是商户的，我们一家一家去倒，共 {n} 家。',
      en: 'Most of the vessels belong to traders; we went from one to the next and emptied them, {n} in all.',
      n: [12, 30],
      to: ['积水容器'],
    },
    {
      zh: '防鼠网是被清淤队取下来的，装回去没有人验收。以后谁取谁装谁签字。',
      en: 'The rat guards were taken out to clear the drain, and nobody checked that they went back. Whoever takes them out now signs for putting them back.',
      to: ['防鼠网'],
    },
    {
      zh: '货压着墙放是为了多放几件，省下的地方还不够赔粮食。已全部离墙。',
      en: 'We stacked against the wall to gain room, and lost more in gnawed goods than the room was worth. Everything now stands clear.',
      to: ['墙根'],
    },
    {
      zh: '轮胎是修车铺寄放的，已退回。树洞用土填平，不伤树。',
      en: 'The tyres were left by a garage and have gone back. The hollows are filled with earth, which does the trees no harm.',
      to: ['树洞'],
    },
    {
      zh: '蝇子多是因为旁边的桶，我们两家商量好同一天清、同一天喷。',
      en: 'The flies come from the bins next door; the two of us now clear and spray on the same day.',
      to: ['蝇类'],
    },
    {
      zh: '投饵站被踢翻，警示牌也被拿走。换成固定在墙上的。',
      en: 'The stations had been kicked over and the signs carried off. They are now fixed to the wall.',
      to: ['毒饵站'],
    },
  ],
};
