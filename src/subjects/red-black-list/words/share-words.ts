import { defineWords } from '../../../i18n/dictionary.ts';

/** The list's pictures for link previews, its posters and its sheet for notice boards. */
export const listShareWords = defineWords({
  'share.list.kicker': { zh: '{title} · {issue} · {day}', en: '{title} · {issue} · {day}' },
  'share.entry.kicker': { zh: '{title} · {issue}', en: '{title} · {issue}' },
  'share.entry.title': { zh: '{area} · {category}', en: '{area} · {category}' },
  'share.entry.line': { zh: '{category} · {area} · {state}', en: '{category} · {area} · {state}' },
  'share.entry.lineAsOf': {
    zh: '{category} · {area} · {state}（截至{day}）',
    en: '{category} · {area} · {state} (as of {day})',
  },
  'share.entry.withdrawn': { zh: '曾列入黑榜，已撤回', en: 'Was on the black list; withdrawn' },
  'share.list.more': { zh: '还有 {count} 处', en: '{count} more' },
  'share.list.summary': {
    zh: '已整改 {rectified} 处，未整改 {open} 处（超期 {overdue} 处）',
    en: 'Fixed: {rectified}; not yet fixed: {open}, overdue: {overdue}',
  },
  'share.list.allFixed': { zh: '全部已整改', en: 'All fixed' },
  'share.state.overdue': { zh: '超期 {days} 天', en: '{days} {days|day|days} overdue' },
  'share.state.running': { zh: '期限内', en: 'not due yet' },
  'share.state.rectified': { zh: '已整改', en: 'fixed' },
  'share.state.verified': { zh: '已核实', en: 'fix verified' },
  'share.state.withdrawn': { zh: '已撤回', en: 'withdrawn' },
  'share.area.value': { zh: '{count} 处', en: '{count}' },
  'share.area.open': { zh: '曝光后还没有整改', en: 'exposed and not yet fixed' },
  'share.area.overdue': {
    zh: '曝光后还没有整改，其中超期 {overdue} 处',
    en: 'exposed and not yet fixed; overdue: {overdue}',
  },
  'share.alt.issue': {
    zh: '{issue}红黑榜，{day}发布：黑榜曝光 {black} 处，红榜表扬 {red} 处',
    en: 'Red and black list, {issue}, published {day}. Exposed: {black}; commended: {red}',
  },
  'share.alt.entry': { zh: '{list}，{issue}，{area}，{category}', en: '{list}. {issue}, {area}. {category}' },
  'share.alt.entryState': { zh: '{entry}：{state}', en: '{entry}: {state}' },
});
