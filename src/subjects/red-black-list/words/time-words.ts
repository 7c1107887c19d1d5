import { defineWords } from '../../../i18n/dictionary.ts';

/** How many places were put right in time. */
export const timeWords = defineWords({
  'list.time.title': { zh: '有没有如期整改', en: 'Were places fixed in time?' },
  'list.time.description': {
    zh: '上过黑榜的每一处：如期整改、逾期整改、还没有整改各有多少，按区县、按月份。',
    en: 'Every exposed place: how many were fixed in time, fixed late or not fixed yet, by area and by month.',
  },
  'list.time.answer': {
    zh: '截至{day}，曝光过的 {total} 处：如期整改 {kept} 处，逾期整改 {missed} 处，还没有整改 {open} 处，其中超期 {overdue} 处。',
    en: 'As of {day}, of {total} exposed {total|place|places}: {kept} fixed in time, {missed} fixed late, {open} not yet fixed, of which {overdue} overdue.',
  },
  'list.time.unknown': {
    zh: '另有 {unknown} 处，判断要用的日期已依法删去。',
    en: 'For {unknown} more, the law had a day removed that would tell.',
  },
  'list.time.how': {
    zh: '撤回的不算；展示期满的照算。反弹后重新上榜的，按最后一次的期限算。还在期限内的，现在还说不上如期或逾期。',
    en: 'Withdrawn entries are left out; those whose display has ended still count. A place that came back counts by its newest deadline. One within its deadline cannot be called in time or late yet.',
  },
  'list.time.link': { zh: '按区县、按月份看', en: 'By area and by month' },
  'list.time.byArea': { zh: '按区县', en: 'By area' },
  'list.time.byMonth': { zh: '按第一次上榜的月份', en: 'By month of first listing' },
  'list.time.row': {
    zh: '共 {total} 处：如期 {kept}，逾期 {missed}，未整改 {open}',
    en: '{total} {total|place|places}: {kept} in time, {missed} late, {open} not yet fixed',
  },
  'list.time.rowOverdue': {
    zh: '共 {total} 处：如期 {kept}，逾期 {missed}，未整改 {open}（超期 {overdue}）',
    en: '{total} {total|place|places}: {kept} in time, {missed} late, {open} not yet fixed ({overdue} overdue)',
  },
  'list.time.rowUnknown': { zh: '{row}，不能判断 {unknown}', en: '{row}, {unknown} cannot be told' },
  'list.time.legend': {
    zh: '每条的全长是那一行的总数，按比例分成：',
    en: 'Each bar is the whole of its row, divided into:',
  },
  'list.time.legend.kept': { zh: '如期整改（绿）', en: 'fixed in time (green)' },
  'list.time.legend.late': { zh: '逾期整改（金）', en: 'fixed late (gold)' },
  'list.time.legend.open': { zh: '未整改，在期限内（空白）', en: 'not yet fixed, within the deadline (blank)' },
  'list.time.legend.overdue': { zh: '超期未整改（红）', en: 'overdue (red)' },
  'list.time.sumAreas': { zh: '各区县相加', en: 'The areas added' },
  'list.time.sumMonths': { zh: '各月相加', en: 'The months added' },
  'list.time.areaTitle': { zh: '这里有没有如期整改', en: 'Were places here fixed in time?' },
  'list.time.table.title': { zh: '红黑榜：整改是否如期', en: 'Red and black list: fixed in time or not' },
  'list.time.table.group': { zh: '按什么算', en: 'Counted by' },
  'list.time.table.all': { zh: '全部', en: 'All' },
  'list.time.table.area': { zh: '区县', en: 'Area' },
  'list.time.table.month': { zh: '第一次上榜的月份', en: 'Month of first listing' },
  'list.time.table.total': { zh: '曝光的处数', en: 'Places exposed' },
  'list.time.table.in_time': { zh: '如期整改', en: 'Fixed in time' },
  'list.time.table.late': { zh: '逾期整改', en: 'Fixed late' },
  'list.time.table.open': { zh: '还没有整改', en: 'Not yet fixed' },
  'list.time.table.overdue': { zh: '其中超期', en: 'Of these, overdue' },
  'list.time.table.unknown': { zh: '不能判断（日期已依法删去）', en: 'Cannot be told (a day was removed by law)' },
  'list.time.table.as_of': { zh: '截至', en: 'As of' },
  'listSum.inTime': { zh: '曝光过的各处，按是否如期整改', en: 'Places exposed, by whether they were fixed in time' },
});
