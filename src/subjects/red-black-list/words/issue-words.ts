import { defineWords } from '../../../i18n/dictionary.ts';

/** The list and its issues. */
export const issueWords = defineWords({
  'list.description': {
    zh: '每周一期：表扬哪里，曝光哪里，上一期曝光的改了没有。',
    en: 'One issue a week: who is commended, who is exposed, and whether what was exposed last time has been fixed.',
  },
  'list.red': { zh: '红榜：表扬', en: 'Red list: commended' },
  'list.black': { zh: '黑榜：曝光', en: 'Black list: exposed' },
  'list.issue': { zh: '{year}年第{week}期', en: 'Issue {week} of {year}' },
  'list.issue.description': {
    zh: '{issue}红黑榜：黑榜 {black} 处，红榜 {red} 处，上一期曝光的改了没有。',
    en: 'Red and black list, {issue}: exposed {black}, commended {red}, and whether last issue’s places were fixed.',
  },
  'list.issue.notNewest': {
    zh: '这不是最新一期。最新一期是{issue}。',
    en: 'This is not the newest issue. The newest is {issue}.',
  },
  'list.issue.previous': { zh: '上一期：{issue}', en: 'Previous issue: {issue}' },
  'list.issue.next': { zh: '下一期：{issue}', en: 'Next issue: {issue}' },
  'list.issueOn': { zh: '{issue}（{day}）', en: '{issue} ({day})' },
  'list.answer': {
    zh: '{issue}，{day}发布：黑榜曝光 {black} 处，红榜表扬 {red} 处。',
    en: '{issue}, published {day}. Exposed: {black}. Commended: {red}.',
  },
  'list.scope': {
    zh: '只列单位和点位，从不列个人。曝光前先书面告知，上榜单位可以回应，也可以提出异议。',
    en: 'Units and spots only, never persons. Written notice comes before exposure; whoever is listed may reply, and may object.',
  },
  'list.objectionLink': { zh: '对上榜有异议，怎样提出', en: 'How to object to an entry' },
  'list.count': { zh: '{count} 处', en: 'entries: {count}' },
  'list.jump': { zh: '跳到', en: 'Jump to' },
  'list.emptyRed': { zh: '这一期没有红榜。', en: 'Nobody is commended in this issue.' },
  'list.emptyBlack': { zh: '这一期没有黑榜。', en: 'Nobody is exposed in this issue.' },
  'list.noIssue': { zh: '还没有发布过一期。', en: 'No issue has been published yet.' },
  'list.before.title': { zh: '上一期黑榜，改了没有', en: 'Were last issue’s places fixed?' },
  'list.before.answer': {
    zh: '{issue}曝光 {total} 处。截至{day}：已整改 {rectified} 处（经核实 {verified} 处），未整改 {open} 处（超期 {overdue} 处）。',
    en: 'Exposed in {issue}: {total}. As of {day}: fixed {rectified} (fix verified {verified}), not yet fixed {open} (overdue {overdue}).',
  },
  'list.before.withdrawn': { zh: '另有 {count} 处已撤回，不计在内。', en: 'Withdrawn and not counted: {count}.' },
  'list.before.first': { zh: '这是第一期，没有上一期可比。', en: 'This is the first issue; there is none before it.' },
  'list.before.nobody': { zh: '上一期没有曝光任何地方。', en: 'Nobody was exposed in the previous issue.' },
  'list.left.title': { zh: '这一期撤下的', en: 'Taken off with this issue' },
  'list.left.delisted': { zh: '整改已核实，{day}撤榜', en: 'fix verified, taken off on {day}' },
  'list.left.allDelisted': { zh: '整改都已核实，{day}撤榜。', en: 'Every fix was verified; taken off on {day}.' },
  'list.left.withdrawn': { zh: '{day}撤回', en: 'withdrawn on {day}' },
  'list.left.display-ended': {
    zh: '展示期满，{day}起不再显示',
    en: 'display period over, no longer shown since {day}',
  },
  'list.issues.title': { zh: '历次各期', en: 'All issues' },
  'list.issues.year': { zh: '{year}年', en: '{year}' },
  'list.issues.fold': {
    zh: '{time}：{count} 期',
    en: '{time}: {count} {count|issue|issues}',
  },
  'list.issues.link': { zh: '第{week}期', en: 'Issue {week}' },
  'list.issues.counts': { zh: '{day}，黑 {black} 红 {red}', en: '{day}; black {black}, red {red}' },
  'list.caption': { zh: '红黑榜，{issue}', en: 'Red and black list, {issue}' },
  'list.areasLink': { zh: '区县页面', en: 'Pages of the areas' },
  'list.jumpBlack': { zh: '黑榜 {black} 处', en: 'Exposed: {black}' },
  'list.jumpRed': { zh: '红榜 {red} 处', en: 'Commended: {red}' },
  'list.standing': {
    zh: '目前各期合计，还没有整改的共 {open} 处，其中超期 {overdue} 处',
    en: 'All issues, now: {open} not yet fixed, {overdue} overdue',
  },
  'list.open.title': { zh: '还没有整改的', en: 'Not yet fixed' },
  'list.open.description': {
    zh: '黑榜上还没有整改的地方，期限最早的在前。',
    en: 'Exposed places that are not yet fixed, those due first at the top.',
  },
  'list.open.none': { zh: '现在没有还没整改的地方。', en: 'Nothing is waiting to be fixed.' },
  'list.open.count': { zh: '截至{day}共 {open} 处。', en: 'As of {day}: {open}.' },
  'list.asOf': { zh: '截至{day}', en: 'as of {day}' },
  'list.recordDay': {
    zh: '红黑榜最近一次登记是{day}；此后改好的，要等下一次登记才显示。',
    en: 'The list was last recorded on {day}. What has been fixed since then will show with the next record.',
  },
  'list.table.issue': {
    zh: '这一期的每一条，黑榜在前；整改、核实和异议的状态是最近一次登记的。',
    en: 'Every entry of this issue, those exposed first, each with its newest recorded state: fix, verification, objection.',
  },
});
