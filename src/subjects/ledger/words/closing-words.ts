import { defineWords } from '../../../i18n/dictionary.ts';

/** What was due and fixed in time, what returned to its place, and closings a day. */
export const closingWords = defineWords({
  'board.due': { zh: '每周到期的，按期解决的占多少', en: 'Share of each week’s due problems that were fixed in time' },
  'board.due.answer': {
    zh: '前 20 周平均 {mean}%，通常在 {lower}%—{upper}% 之间。超出这个范围的周才值得说：{outside}。',
    en: 'The first 20 weeks average {mean}%, usually between {lower}% and {upper}%. Only weeks outside that range mean something: {outside}.',
  },
  'board.due.noneOutside': { zh: '一周也没有', en: 'there is none' },
  'board.due.outside.above': { zh: '{weeks}高于通常', en: '{weeks} above the usual' },
  'board.due.outside.below': { zh: '{weeks}低于通常', en: '{weeks} below the usual' },
  'board.due.more': { zh: '此前另有 {count} 周', en: '{count} earlier ones' },
  'board.due.between': { zh: '；', en: '; ' },
  'board.due.young': {
    zh: '有问题到期的周不满 20 个，还不能说什么是通常的起伏。',
    en: 'Fewer than 20 weeks had problems due: too few to tell the usual variation.',
  },
  'board.due.how': {
    zh: '通常的范围这样算：前 20 周里相邻两周平均相差多少，平均值上下各取 2.66 倍这个差数，以后固定不动（统计上叫 XmR 控制图）。期限在这一周、整改日不晚于期限并且后来核实了的，算按期。说已按期整改、还没有核实的，两头都不算；有结果的不满 10 个的周，不作判断；没有过完的周，不算。',
    en: 'The usual range is the average of the first 20 weeks, plus and minus 2.66 times the average difference between one of them and the next; it does not move afterwards (an XmR chart). In time means fixed by the deadline and later verified. What is said to be fixed in time and not yet verified counts neither way; a week with fewer than ten results is not judged; a week that is not over is left out.',
  },
  'board.due.cut': { zh: '纵轴从 {floor}% 起。', en: ' The axis begins at {floor}%.' },
  'board.due.inTime': { zh: '按期解决', en: 'Fixed in time' },
  'board.due.pending': { zh: '说已按期整改，待核实', en: 'Said to be fixed in time, not yet verified' },
  'board.due.verdict': { zh: '与通常相比', en: 'Compared with the usual' },
  'board.due.within': { zh: '通常', en: 'usual' },
  'board.due.above': { zh: '高于', en: 'above' },
  'board.due.below': { zh: '低于', en: 'below' },
  'board.due.mean': { zh: '前 20 周平均', en: 'Average of the first 20 weeks' },
  'board.due.usual': { zh: '通常的范围', en: 'Usual range' },

  'board.repeats': { zh: '同一地点，同类问题一再出现', en: 'The same problem at the same place again' },
  'board.repeats.answer': {
    zh: '最多的是“{name}”：再次出现 {shown} 次；有反复的地点 {places}。',
    en: 'Most often “{name}”: found again {shown} {returns|time|times}, at {places} places.',
  },
  'board.repeats.how': {
    zh: '计入两种：同一地点又发现的同类问题，和核实以后反弹的问题。',
    en: 'Counted are problems of the class found again at the same place, and problems that came back after they were verified.',
  },
  'board.repeats.times': { zh: '{shown} 次', en: '{shown} {returns|time|times}' },
  'board.repeats.none': { zh: '没有一处重复出现。', en: 'No problem was found again where it had been.' },
  'board.repeats.class': { zh: '问题类型', en: 'Class of problem' },
  'board.repeats.returns': { zh: '再次出现', en: 'Again' },
  'board.repeats.places': { zh: '重复的地点', en: 'Places with a return' },
  'board.repeats.worst': { zh: '最多的一处', en: 'Worst place' },
  'board.repeats.worstCount': { zh: '{id}（{returns} 次）', en: '{id} ({returns} {returns|time|times})' },

  'board.closings': { zh: '每天销号多少', en: 'Closed per day' },
  'board.closings.answer': {
    zh: '有销号的 {shown} 天里，通常一天 {usual} 个。一天超过 {limit} 个（3 倍）的有 {mass} 天，标作集中销号。',
    en: 'On the {shown} {days|day|days} with closings the usual is {usual}. {mass} {mass|day|days} had more than {limit} (three times that): marked as mass closings.',
  },
  'board.closings.none': { zh: '还没有销号的。', en: 'Nothing has been closed yet.' },
  'board.closings.day': { zh: '日子', en: 'Day' },
  'board.closings.count': { zh: '销号', en: 'Closed' },
  'board.closings.mass': { zh: '集中销号的日子', en: 'Days of mass closings' },
  'board.closings.usual': { zh: '通常的 3 倍', en: 'Three times the usual' },
  'board.closings.ordinary': { zh: '其他日子', en: 'Other days' },
  'board.closings.noMass': { zh: '没有集中销号的日子。', en: 'There was no day of mass closings.' },
  'board.closings.month': { zh: '月份', en: 'Month' },
  'board.closings.most': { zh: '最多的一天', en: 'Most on a day' },
  'board.closings.mostOn': { zh: '{count}（{day}）', en: '{count} ({day})' },
  'board.closings.massDays': { zh: '集中销号天数', en: 'Days of mass closings' },
});
