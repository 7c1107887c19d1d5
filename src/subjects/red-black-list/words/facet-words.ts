import { defineWords } from '../../../i18n/dictionary.ts';

/** Ways to narrow down the list. */
export const facetWords = defineWords({
  'list.filter.title': { zh: '筛选这一期', en: 'Narrow down this issue' },
  'list.filter.area': { zh: '按区县', en: 'By area' },
  'list.filter.category': { zh: '按类别', en: 'By category' },
  'list.filter.list': { zh: '按榜别', en: 'By list' },
  'list.filter.status': { zh: '按状态', en: 'By status' },
  'list.filter.more': { zh: '按类别、榜别、状态筛选', en: 'By category, list or status' },
  'list.filter.own': { zh: '你的区县 ·', en: 'Your district ·' },
  'list.filter.black': { zh: '曝光 {count} 处', en: '{count} exposed' },
  'list.filter.red': { zh: '表扬 {count} 处', en: '{count} commended' },
  'list.filter.before': {
    zh: '上一期曝光 {count} 处，已整改 {fixed} 处',
    en: 'last issue: {count} exposed, {fixed} fixed',
  },
  'list.filter.between': { zh: '；', en: '; ' },
  'list.filter.colon': { zh: '：', en: ': ' },
  'list.filter.end': { zh: '。', en: '.' },
  'list.filter.part': {
    zh: '按所选条件列出 {shown} 处，共 {total} 处。',
    en: 'Shown for your choice: {shown} of {total}.',
  },
  'list.filter.partNone': {
    zh: '共 {total} 处，都不符合所选条件。',
    en: 'None of these {total} fits your choice.',
  },
  'list.filter.clear': { zh: '看全部', en: 'Show all' },
  'list.filter.whole': { zh: '历次各期中的{value}', en: '{value} in every issue' },
  'list.filter.panel': { zh: '{shown} 处（共 {total} 处）', en: 'entries: {shown} of {total}' },
  'list.filter.areaCounts': { zh: '黑 {black} 红 {red}', en: 'black {black}, red {red}' },
  'list.facet.title': { zh: '红黑榜：{value}', en: 'Red and black list: {value}' },
  'list.facet.description': {
    zh: '红黑榜历次各期中的“{value}”，最近的在前。',
    en: '“{value}” in every issue of the red and black list, newest first.',
  },
  'list.facet.other': { zh: '换一个条件', en: 'Other filters' },
  'list.facet.answer.area': {
    zh: '{value}：黑榜 {black} 处，其中 {open} 处还没有整改；红榜 {red} 处。',
    en: '{value}. Exposed: {black}, of which not yet fixed: {open}. Commended: {red}.',
  },
  'list.facet.answer.category': {
    zh: '{value}：黑榜 {black} 处，其中 {open} 处还没有整改；红榜 {red} 处。',
    en: '{value}. Exposed: {black}, of which not yet fixed: {open}. Commended: {red}.',
  },
  'list.facet.answer.red': { zh: '红榜一共表扬了 {red} 处。', en: 'Commended in all issues: {red}.' },
  'list.facet.answer.black': {
    zh: '黑榜一共曝光了 {black} 处，其中 {open} 处还没有整改。',
    en: 'Exposed in all issues: {black}, of which not yet fixed: {open}.',
  },
  'list.facet.answer.listed': {
    zh: '在黑榜上、还没有整改的有 {black} 处。',
    en: 'On the black list and not yet fixed: {black}.',
  },
  'list.facet.answer.rectified': {
    zh: '已经整改、等待核实的有 {black} 处。',
    en: 'Fixed and waiting to be verified: {black}.',
  },
  'list.facet.answer.verified': {
    zh: '整改已经核实、还没有撤榜的有 {black} 处。',
    en: 'Fix verified, still on the list: {black}.',
  },
  'list.facet.answer.delisted': {
    zh: '整改经核实后撤下的有 {black} 处。',
    en: 'Taken off the list after the fix was verified: {black}.',
  },
  'list.facet.answer.withdrawn': {
    zh: '撤回的有 {withdrawn} 处。它们本不应上榜，文字已经删去，撤回的日期和原因留在下面。',
    en: 'Withdrawn: {withdrawn}. They should not have been listed; their text is removed, and the day and the reason of each withdrawal stay below.',
  },
  'list.facet.withdrawnToo': {
    zh: '另有 {count} 处已撤回，列在最后。',
    en: 'Withdrawn, and listed at the end: {count}.',
  },
  'list.facet.displayEnded': {
    zh: '另有 {count} 处展示期满，文字已删去，只留编号。',
    en: 'Entries whose display period is over and that keep only their number: {count}.',
  },
  'list.jumpFilter': { zh: '筛选这一期', en: 'Narrow down this issue' },
});
