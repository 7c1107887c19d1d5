import type { CategoryWords } from './sentence.ts';

export const publicToilet: CategoryWords = {
  category: 'public-toilet',
  article: 26,
  clause: '11',
  places: [
    { zh: '公厕', en: 'Public toilet', kind: 'spot' },
    { zh: '广场公厕', en: 'Square toilet', kind: 'spot' },
    { zh: '车站旁公厕', en: 'Toilet by the station', kind: 'spot' },
  ],
  unit: { zh: '示例公厕管理{number}站', en: 'Sample Toilet Management Station {number}' },
  problems: [
    {
      zh: '{n} 个蹲位没有冲净，地面积水，异味明显。',
      en: 'Of the stalls, {n} had not been flushed clean; the floor was wet and the smell strong.',
      n: [2, 5],
    },
    {
      zh: '开放时间内锁门，{time} 到场时无人看管，也没有停用告示。',
      en: 'Locked during opening hours: at {time} nobody was there and no notice said that it was closed.',
      time: [7, 20],
    },
    {
      zh: '{n} 个水龙头不出水，洗手液盒空着，没有擦手纸。',
      en: 'No water from {n} of the taps, the soap holders empty, no paper towels.',
      n: [2, 4],
    },
    {
      zh: '无障碍厕间堆放拖把和杂物，无法使用。',
      en: 'The accessible stall was used to store mops and junk and could not be entered.',
    },
    {
      zh: '墙面和门板上小广告、涂画共 {n} 处，未清除。',
      en: 'Small advertisements and scrawls, {n} in all, covered walls and doors.',
      n: [9, 35],
    },
    {
      zh: '保洁记录停在 {n} 天前，当日没有人签到。',
      en: 'The cleaning record had stopped {n} days before, with no entry for the day.',
      n: [3, 9],
    },
    {
      zh: '化粪池盖板破裂，污水从缝隙外渗，周围没有警示。',
      en: 'The cover of the septic tank was cracked and sewage seeped out, without any warning sign.',
    },
    {
      zh: '夜间照明坏了 {n} 盏，入口台阶几乎看不清。',
      en: 'After dark, {n} lamps were out and the entrance steps could hardly be seen.',
      n: [2, 6],
    },
    {
      zh: '窗台和纱窗积灰，灯罩内有虫尸，排风扇停转。',
      en: 'Dust lay on sills and screens, dead insects in the lamps, and the fan stood still.',
    },
  ],
  commended: [
    {
      zh: '高峰时段每 {n} 分钟巡扫一次，连续两周暗访无异味、无积水。',
      en: 'Swept every {n} minutes at busy times; two weeks of unannounced visits found neither smell nor puddles.',
      n: [15, 30],
    },
    {
      zh: '增设扶手、呼叫按钮和低位洗手台，无障碍厕间全天开放。',
      en: 'Added handrails, a call button and a low basin, and keeps the accessible stall open all day.',
    },
    {
      zh: '在门口公示蹲位占用和最近一次保洁时间，{n} 次抽查全部相符。',
      en: 'Shows at the door which stalls are free and when it was last cleaned; {n} checks found it true each time.',
      n: [4, 10],
    },
    {
      zh: '节假日延长开放到 {n} 时，并加派保洁人手。',
      en: 'Stays open until {n}:00 on holidays, with more hands to clean it.',
      n: [22, 23],
    },
  ],
  replies: [
    {
      zh: '管道老化，一到高峰就返味。清洁是我们的事，已经加人；换管道需要另批经费，正在报。',
      en: 'The pipes are old and the smell comes back whenever it is busy. Cleaning is our job and we have added staff; new pipes need money that we are applying for.',
      to: ['异味'],
    },
    {
      zh: '锁门是值班人员擅自提前下班，已经处理。给大家带来不便，对不起。',
      en: 'It was locked because the attendant left early without leave; this has been dealt with. We are sorry for the trouble.',
      to: ['锁门'],
    },
    {
      zh: '洗手液一天补两次仍被取空，现在改成固定式皂液器。',
      en: 'Soap was refilled twice a day and still ran out; fixed dispensers have now been fitted.',
      to: ['洗手液'],
    },
    {
      zh: '工具间漏水，拖把才挪进去的。挡了别人的路，是我们没想周全，已清空。',
      en: 'The tool room leaks, so the mops were moved in there. That it barred others is our want of thought; it is empty now.',
      to: ['拖把'],
    },
    {
      zh: '小广告前一天清、第二天又贴。换了不沾胶的涂层，再试试。',
      en: 'Scrawls are cleaned off one day and back the next. We have put on a coating that glue does not stick to, and shall see.',
      to: ['小广告'],
    },
    {
      zh: '签到本换成了扫码，老本子没有撤掉，看上去像没人来。当天其实扫了三遍，系统里有。',
      en: 'The paper record has given way to a code that is scanned, but the old book was left hanging. It was in fact cleaned three times that day, as the system shows.',
      to: ['保洁记录'],
    },
    {
      zh: '灯是坏了，报修拖了两周。我们已把几个公厕的灯一次换成声控的。',
      en: 'The lamps were out, and the repair took a fortnight to order. Those of several toilets now switch on by sound.',
      to: ['照明'],
    },
    {
      zh: '盖板是夜里被车压裂的，没有及时围起来，后怕。当天换好。',
      en: 'A vehicle cracked the cover at night and we did not fence it off: it frightens us to think of it. It was replaced that day.',
      to: ['盖板'],
    },
  ],
};
