import type { Sentence } from './sentence.ts';

/** What units of any category answer, in their own words: sorry, curt, defensive, practical. */
export const generalReplies: readonly Sentence[] = [
  {
    zh: '情况属实，我们没有管好，向附近居民道歉。',
    en: 'It is true. We did not look after it properly and apologise to the neighbours.',
  },
  { zh: '属实。已整改，请复核。', en: 'True. Put right; please verify.' },
  {
    zh: '问题存在，但看到的是最差的一角，其他地方不是这样。',
    en: 'The problem exists, but what was seen is the worst corner; it is not like that elsewhere.',
  },
  {
    zh: '接到告知书当天就派了 {n} 个人去，第二天上午清完。',
    en: 'On the day of the notice we sent {n} people; by the next morning it was done.',
    n: [3, 8],
  },
  {
    zh: '这处地方归谁管，两家单位扯了半年。现在定了归我们，我们就管到底。',
    en: 'For half a year two units argued over whose this is. Now it is ours, and we shall see it through.',
  },
  {
    zh: '感谢指出。我们顺着这条线查了另外 {n} 处，发现两处有同样的问题，一并改了。',
    en: 'Thank you for pointing it out. We looked at {n} other places, found the same fault at two and mended those as well.',
    n: [8, 20],
  },
  {
    zh: '人少活多，这是实话，不是借口。我们把巡查时间往前提了一个小时。',
    en: 'Few hands and much work: a fact, not an excuse. Our rounds now start an hour earlier.',
  },
  {
    zh: '我们认为期限给得太紧，材料要外地发来。会尽快，但不一定赶得上。',
    en: 'We think the deadline too short, since material has to come from elsewhere. We will hurry, but may not make it.',
    to: ['破损', '缺', '护栏', '防鼠网', '盖板'],
  },
  {
    zh: '不回避。值班长已经写了情况说明，奖金扣了，问题也改了。',
    en: 'We do not dodge this. The shift leader has accounted for it, the bonus is cut, and the fault is mended.',
  },
  {
    zh: '检查正好落在两班之间。以后交接不留空档。',
    en: 'The check fell between two shifts. From now on one does not leave before the next is there.',
  },
  {
    zh: '对曝光没有意见，对“长期无人管”这个说法有意见：我们有每天的记录。',
    en: 'We do not mind being listed. We do mind the words “nobody looks after it”: we have a record for every day.',
  },
  {
    zh: '已经改好。欢迎附近的住户来看，也欢迎继续监督。',
    en: 'It is mended. Neighbours are welcome to come and look, and to keep an eye on us.',
  },
  {
    zh: '设备 {n} 月份就报修了，等配件等到现在。这回自己先垫钱买了。',
    en: 'The repair was ordered in month {n}, and we have been waiting for parts since. This time we paid for them ourselves.',
    n: [2, 5],
    to: ['水龙头', '照明', '冲洗', '喷淋', '消毒柜', '灭蝇灯', '排风扇', '断水'],
  },
  {
    zh: '教训是深刻的：平时不看，检查才看。改成每天交接班都看一遍。',
    en: 'The lesson: we looked only when somebody came to inspect. We now look at every change of shift.',
  },
  {
    zh: '我们是今年才接手的，前面留下的不少。不推责任，一项一项清。',
    en: 'We took this over only this year, and much was left to us. We blame nobody and clear it item by item.',
  },
  {
    zh: '收到。两天内改完，改不完我们自己来说明。',
    en: 'Received. It will be done within two days; if not, we will come and explain.',
  },
  {
    zh: '告知书上写的数量比我们自己数的多，但问题确实有，数量就不争了。',
    en: 'The notice counts more than we did. The problem is there all the same, so we shall not quarrel over the number.',
    to: ['处', '个', '家', '辆', '平方米', '立方米'],
  },
  {
    zh: '改是改了，能不能保持要看接下来一个月。我们自己也在盯。',
    en: 'It is mended; whether it stays so the next month will show. We are watching it too.',
  },
  { zh: '被上黑榜心里不好受，但说的都对。', en: 'Being on the list hurts, but everything it says is right.' },
  {
    zh: '已按要求整改，并在现场贴了责任牌，写明哪个班组管。',
    en: 'Mended as asked; a board on the spot now names the team in charge.',
  },
  {
    zh: '一周前我们自己查到过，列进了下月计划。现在看，不该等下月。',
    en: 'We had found it ourselves a week earlier and put it down for next month. We see now that it should not have waited.',
  },
  {
    zh: '谢谢指出。这件事我们天天路过，看惯了。',
    en: 'Thank you for seeing it. We pass it every day and had grown used to it.',
  },
  {
    zh: '说没人管不公平，说管得不够，我们服。',
    en: 'To say that nobody looks after it is unfair; to say not enough, we accept.',
  },
  {
    zh: '整改照片已交，复核时请提前说一声，我们在场，有话当面讲。',
    en: 'Pictures have been handed in. Please let us know before you verify; we would like to be there and speak in person.',
  },
  {
    zh: '这类问题今年第二次了，再有第三次，负责人自己来做检讨。',
    en: 'This is the second time this year. If there is a third, the head of the unit will answer for it in person.',
  },
  {
    zh: '钱不多，事不大，就是没有人牵头。现在指定了一个班组。',
    en: 'It takes little money and is no great matter; only nobody took it up. A team has now been named.',
  },
  {
    zh: '我们请附近的住户打了分，整改前 {n} 分，整改后再请他们打一次。',
    en: 'We had the neighbours give marks: {n} out of 10 before. Afterwards we shall ask them again.',
    n: [4, 6],
  },
  { zh: '承认。不解释。', en: 'We admit it. No explanations.' },
  {
    zh: '整改方案贴在现场了，写了哪天做哪一步，大家可以对着看。',
    en: 'The plan is posted on the spot, a step for each day, so that anybody can hold us to it.',
  },
  {
    zh: '隔壁单位和我们各管一半，线划在中间，脏在线上。已经商量好合起来扫。',
    en: 'The unit next door has one half and we the other; the dirt lay on the line. We now sweep it together.',
  },
  {
    zh: '上榜以后来问的人不少，说明大家在意。我们会更在意。',
    en: 'Many have asked us about it since it was listed, which shows that people care. So shall we.',
  },
  {
    zh: '这几天先用人工顶上，设备月底到。',
    en: 'We make do by hand for now; the machine arrives at the end of the month.',
  },
  {
    zh: '我们觉得曝光来得突然，后来翻到告知书，确实在前，是收发没有转。',
    en: 'The exposure seemed sudden to us until we found the notice: it had come before, and our post room had not passed it on.',
  },
  {
    zh: '改得不难，难在天天做到。先做一个月给大家看。',
    en: 'To mend it is not hard; to keep it so every day is. Let us show a month of it first.',
  },
];
