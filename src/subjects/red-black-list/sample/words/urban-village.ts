import type { CategoryWords } from './sentence.ts';

export const urbanVillage: CategoryWords = {
  category: 'urban-village',
  article: 47,
  clause: '31',
  places: [
    { zh: '城中村', en: 'Urban village', kind: 'spot' },
    { zh: '城乡接合部路口', en: 'Crossing on the fringe', kind: 'spot' },
    { zh: '村头坑塘', en: 'Village pond', kind: 'spot' },
  ],
  unit: { zh: '示例村镇环境管理{number}办', en: 'Sample Village Environment Office {number}' },
  problems: [
    {
      zh: '背街小巷暴露垃圾 {n} 处，有的已堆积数日。',
      en: 'Waste lay exposed in {n} back lanes, some of it for days.',
      n: [4, 12],
      at: ['城中村'],
    },
    {
      zh: '巷内旱厕没有冲水和盖板，{n} 步外可闻异味。',
      en: 'A dry toilet in the lane had neither water nor cover and could be smelt {n} steps away.',
      n: [10, 25],
      at: ['城中村'],
    },
    {
      zh: '出租院落污水直排巷道，约 {n} 米路面泥泞。',
      en: 'Let courtyards drained straight into the lane and left {n} metres of it in mud.',
      n: [15, 60],
      at: ['城中村'],
    },
    {
      zh: '坑塘岸边倾倒垃圾约 {n} 立方米，水面发黑。',
      en: 'About {n} cubic metres of waste had been tipped at the water’s edge; the water was black.',
      n: [3, 10],
      at: ['村头坑塘'],
    },
    {
      zh: '废品收购点占道堆放，占去路面 {n} 米。',
      en: 'A scrap yard had spread over {n} metres of the road.',
      n: [8, 25],
      at: ['城乡接合部路口'],
    },
    {
      zh: '柴草、砖瓦占用村道 {n} 处，会车困难。',
      en: 'Straw, bricks and tiles took up the road in {n} places; two vehicles could not pass.',
      n: [3, 9],
      at: ['城中村', '城乡接合部路口'],
    },
    {
      zh: '{n} 户散养家禽，粪便没有清理。',
      en: 'At {n} households poultry ran loose and droppings were left.',
      n: [3, 8],
      at: ['城中村'],
    },
    {
      zh: '保洁员 {time} 后无人在岗，午后巷口又堆满垃圾。',
      en: 'After {time} no cleaner was on duty, and by afternoon the lane ends were heaped again.',
      time: [10, 12],
      at: ['城中村'],
    },
  ],
  commended: [
    {
      zh: '清运积存垃圾 {n} 车，腾出的空地改成停车场和小菜园。',
      en: 'Carted off {n} loads of old waste and turned the ground into parking and small gardens.',
      n: [12, 48],
    },
    {
      zh: '{n} 座旱厕改水冲，由村民轮流看护。',
      en: 'Turned {n} dry toilets into flush toilets, which the villagers look after by turns.',
      n: [3, 9],
      at: ['城中村'],
    },
    {
      zh: '全村雨污分流，{n} 条巷道重新硬化，入户满意度由村民打分公示。',
      en: 'Separated rain from sewage and paved {n} lanes; the villagers’ own marks are posted.',
      n: [6, 22],
      at: ['城中村'],
    },
    {
      zh: '坑塘清淤后定人管护，{n} 次巡查水面干净。',
      en: 'Dredged the pond and put somebody in charge; {n} patrols found the water clean.',
      n: [4, 9],
      at: ['村头坑塘'],
    },
  ],
  replies: [
    {
      zh: '保洁员只有 {n} 个，下午确实顾不过来。已跟镇街要来一个公益岗。',
      en: 'We have {n} cleaners and cannot manage the afternoons. The township has lent us one more post.',
      n: [2, 4],
      to: ['保洁员'],
    },
    {
      zh: '垃圾是外面的车夜里倒的，我们装了灯，也清了 {n} 车。再倒，请公安来查。',
      en: 'Vehicles from elsewhere tip at night. We put up lamps and carted off {n} loads. If it happens again we shall ask the police.',
      n: [3, 8],
      to: ['倾倒垃圾', '暴露垃圾'],
    },
    {
      zh: '说句实话，修排水的钱批了一年还没到。能做的先做了：挖了临时沟。',
      en: 'To be frank, the money for drains was approved a year ago and has not come. We did what we could and dug a temporary ditch.',
      to: ['污水直排'],
    },
    {
      zh: '废品站的手续在区里，我们只能让他往里收。收进去了六米，还要再收。',
      en: 'The scrap yard’s permit is the district’s affair; we can only have it pull back. It has, by six metres, and must go further.',
      to: ['废品'],
    },
    {
      zh: '旱厕列入了今年改造，年底前一定拆。拆之前每天撒一次石灰。',
      en: 'The dry toilet is on this year’s list and will be gone by the end of it. Until then it is limed daily.',
      to: ['旱厕'],
    },
    {
      zh: '柴草是各家过冬的，不能一拉了之。村里腾出一块晒场，统一堆放。',
      en: 'The straw is for the winter and cannot simply be carted off. The village has cleared a threshing ground for it.',
      to: ['柴草'],
    },
    {
      zh: '鸡关起来了，路也冲了。养是允许养的，放出来不行，大家没有意见。',
      en: 'The hens are shut in and the lane is washed. Keeping them is allowed, letting them out is not; nobody disagrees.',
      to: ['家禽'],
    },
  ],
};
