import type { CategoryWords } from './sentence.ts';

export const garbage: CategoryWords = {
  category: 'garbage',
  article: 21,
  clause: '9',
  places: [
    { zh: '垃圾收集点', en: 'Collection point', kind: 'spot' },
    { zh: '垃圾投放点', en: 'Bin point', kind: 'spot' },
    { zh: '生活垃圾暂存点', en: 'Waste holding point', kind: 'spot' },
  ],
  unit: { zh: '示例环卫{number}所', en: 'Sample Sanitation Station {number}' },
  problems: [
    {
      zh: '桶满外溢，{n} 袋垃圾堆在桶外，几步之外就能闻到异味。',
      en: 'The bins were overflowing; {n} bags stood beside them and could be smelt from several steps away.',
      n: [6, 24],
    },
    {
      zh: '{time} 仍未清运前一天的垃圾，桶盖敞开，蝇虫聚集。',
      en: 'At {time} the previous day’s waste had still not been collected; lids stood open and flies had gathered.',
      time: [9, 12],
    },
    {
      zh: '渗出的污水流到路面约 {n} 米，没有冲洗。',
      en: 'Foul water had run about {n} metres across the road and had not been washed off.',
      n: [4, 18],
    },
    {
      zh: '旁边绿化带里有暴露垃圾 {n} 处，多为餐盒和塑料袋。',
      en: 'There were {n} heaps of exposed waste in the planting beside it, mostly food boxes and plastic bags.',
      n: [3, 9],
    },
    {
      zh: '装修垃圾和生活垃圾混堆约 {n} 立方米，没有围挡，也没有标识。',
      en: 'About {n} cubic metres of rubble and household waste lay mixed together, unfenced and unmarked.',
      n: [2, 12],
    },
    {
      zh: '{n} 个垃圾桶破损或缺盖，桶身积垢明显。',
      en: 'Of the bins, {n} were broken or had lost their lids, and the grime on them was thick.',
      n: [3, 8],
    },
    {
      zh: '清运车离开后沿途遗撒，约 {n} 米路面留有污渍，{m} 小时后仍未清理。',
      en: 'The collection truck spilt along its way; {m} hours later some {n} metres of road were still stained.',
      n: [20, 90],
      m: [2, 5],
    },
    {
      zh: '厨余桶里混有大量塑料袋和纸盒，值守时段无人引导。',
      en: 'The food-waste bins were full of plastic and cardboard, with nobody at hand during the hours when somebody should be.',
    },
    {
      zh: '桶点后墙有 {n} 处焚烧垃圾的残迹，墙面熏黑。',
      en: 'Waste had been burnt behind the bins in {n} places; the wall was black with soot.',
      n: [2, 4],
    },
  ],
  commended: [
    {
      zh: '清运由每天一次改为早晚两次，连续 {n} 天抽查没有满溢。',
      en: 'Collection went from once to twice a day; checks on {n} days running found no bin overflowing.',
      n: [12, 30],
    },
    {
      zh: '桶点每天冲洗、每周消杀，{n} 次抽查都没有异味。',
      en: 'The bins are rinsed daily and disinfected weekly; {n} spot checks found no smell.',
      n: [4, 9],
    },
    {
      zh: '更换破损垃圾桶 {n} 个，并在桶点写明投放和清运时间。',
      en: 'Replaced {n} broken bins and put up the hours of drop-off and collection.',
      n: [8, 40],
    },
    {
      zh: '开通大件垃圾预约收运，{n} 件旧家具都在两天内清走。',
      en: 'Began to fetch bulky waste by appointment; {n} pieces of old furniture were gone within two days.',
      n: [15, 60],
    },
  ],
  replies: [
    {
      zh: '当天清运车出了故障，备用车晚到了 {n} 个小时。已经调整排班，以后不再只靠一辆车。',
      en: 'The truck broke down that day and the spare came {n} hours late. The rota has been changed so that we no longer depend on one vehicle.',
      n: [2, 4],
      to: ['没有清运', '仍未清运', '外溢'],
    },
    {
      zh: '这个点服务的住户比设计时多了近一倍，桶确实不够用。该认的我们认，也请街道尽快批准增设。',
      en: 'Nearly twice as many households use this point as it was built for, and the bins do not suffice. We accept our share and ask the subdistrict to approve more.',
      to: ['外溢'],
    },
    {
      zh: '有人半夜把装修垃圾倒在这里，我们每天清，每天又有。清是清干净了，希望能把源头也管一管。',
      en: 'Somebody tips rubble here at night; we clear it each day and each day there is more. It is cleared now, but we would like the source dealt with as well.',
      to: ['混堆', '暴露垃圾'],
    },
    {
      zh: '桶是两年前统一换的，盖子最不经用。坏的已换，另备了 {n} 个盖子。',
      en: 'The bins were all renewed two years ago; the lids wear out first. The broken ones are replaced and {n} spare lids are in store.',
      n: [10, 40],
      to: ['缺盖'],
    },
    {
      zh: '分类值守是志愿者，午后确实没有人。请社区另排一班，没有人的时段先用隔板挡着。',
      en: 'Volunteers stand by the bins, and after noon nobody does. We have asked for another shift; until then a board closes off the wrong slots.',
      to: ['混有'],
    },
    {
      zh: '遗撒和渗水是一回事，密封条老化。车停一辆修一辆，路面已冲两遍。',
      en: 'Spilling and seeping are one thing: worn seals. The trucks are being mended one by one and the road was washed twice.',
      to: ['遗撒', '污水'],
    },
    {
      zh: '不是我们烧的，但墙是我们没看住。已粉刷，并装了一盏灯。',
      en: 'It was not we who burnt it, but we did not watch the wall. It is repainted, and a lamp put up.',
      to: ['焚烧'],
    },
  ],
};
