import type { CategoryWords } from './sentence.ts';

export const waterway: CategoryWords = {
  category: 'waterway',
  article: 38,
  clause: '22',
  places: [
    { zh: '河段', en: 'River stretch', kind: 'spot' },
    { zh: '排水明渠', en: 'Open drain', kind: 'spot' },
    { zh: '景观湖', en: 'Ornamental lake', kind: 'spot' },
  ],
  unit: { zh: '示例河道管养{number}队', en: 'Sample Waterway Team {number}' },
  problems: [
    {
      zh: '水面漂浮物成片，约 {n} 平方米，多为塑料和枯叶。',
      en: 'Floating waste covered about {n} square metres, mostly plastic and dead leaves.',
      n: [15, 80],
    },
    {
      zh: '岸边有生活垃圾 {n} 处，部分已滑入水中。',
      en: 'Household waste lay along the bank in {n} places, some of it already in the water.',
      n: [3, 10],
    },
    {
      zh: '雨水口晴天出流，水色发黑，有异味。',
      en: 'A storm outlet was running in dry weather, the water black and foul.',
      at: ['河段', '排水明渠'],
    },
    {
      zh: '水体浑浊泛绿，藻类聚集在 {n} 米长的岸边。',
      en: 'The water was murky and green, with algae massed along {n} metres of bank.',
      n: [30, 150],
    },
    {
      zh: '护栏缺损 {n} 处，垃圾顺缺口倒入河中。',
      en: 'The railing was broken in {n} places and waste had been tipped in through the gaps.',
      n: [2, 6],
      at: ['河段'],
    },
    {
      zh: '清出的水草和淤泥堆在步道上 {n} 天，没有运走。',
      en: 'Weed and mud dredged out had lain on the path for {n} days.',
      n: [3, 9],
      at: ['河段', '景观湖'],
    },
    {
      zh: '沿岸 {n} 家餐饮后门向渠中倾倒污水。',
      en: 'The back doors of {n} eateries emptied slops into the channel.',
      n: [2, 5],
      at: ['排水明渠'],
    },
    {
      zh: '河长公示牌字迹脱落，监督方式无法辨认。',
      en: 'The notice board of the stretch had faded, and how to complain could not be read.',
      at: ['河段'],
    },
  ],
  commended: [
    {
      zh: '打捞由隔天一次改为每天一次，{n} 次巡查水面无成片漂浮物。',
      en: 'Skims the water daily instead of every other day; {n} patrols found no drifts of waste.',
      n: [5, 12],
    },
    {
      zh: '查清混接管 {n} 处并改接，雨水口晴天不再出流。',
      en: 'Traced and re-laid {n} misconnected pipes; the storm outlets no longer run in dry weather.',
      n: [3, 11],
      at: ['河段', '排水明渠'],
    },
    {
      zh: '岸线补种 {n} 米水生植物，步道每天清扫。',
      en: 'Replanted {n} metres of the bank and sweeps the path every day.',
      n: [120, 400],
      at: ['河段', '景观湖'],
    },
    {
      zh: '汛后 {n} 小时内清完岸边杂物，比要求提前一天。',
      en: 'Cleared the banks within {n} hours of the flood, a day sooner than asked.',
      n: [18, 36],
      at: ['河段', '排水明渠'],
    },
  ],
  replies: [
    {
      zh: '连着下了 {n} 天雨，上游漂下来的东西多。人手已加，水面当天清了两遍。',
      en: 'It had rained for {n} days and much came down from upstream. We added hands and skimmed the water twice that day.',
      n: [3, 5],
      to: ['漂浮物'],
    },
    {
      zh: '晴天出流是上游小区管道混接，我们队里改不了，但应当早一点上报。已报。',
      en: 'The outlet runs because pipes upstream are misconnected. We cannot re-lay them, but we ought to have reported it sooner. We have now.',
      to: ['出流'],
    },
    {
      zh: '淤泥没有及时拉走，是等车等出来的。以后车不到不开挖。',
      en: 'The mud lay because we were waiting for a truck. From now on we do not dig before the truck is there.',
      to: ['淤泥'],
    },
    {
      zh: '护栏被撞坏后用绳子拦着，挡不住人倒垃圾。换新的要等招标，先用围板堵上了。',
      en: 'The broken railing was roped off, which keeps nobody from tipping. A new one awaits the tender; boards close the gap until then.',
      to: ['护栏'],
    },
    {
      zh: '藻类是天热水浅，补水权不在我们。能做的是多捞，已改成每天两次。',
      en: 'The algae come of heat and low water, and it is not for us to let more in. We can skim, and now do so twice a day.',
      to: ['藻类'],
    },
    {
      zh: '向渠里倒水的店，我们上门说过，也拍过照，没有处罚权。这次一并移交。',
      en: 'We have called on the shops that empty slops here and taken pictures, but cannot fine them. The cases have been passed on.',
      to: ['倾倒污水'],
    },
    {
      zh: '牌子看不清是小事，也是态度问题。换了新的，字大了一倍。',
      en: 'A faded board is a small matter, but it shows an attitude. There is a new one, in letters twice the size.',
      to: ['公示牌'],
    },
  ],
};
