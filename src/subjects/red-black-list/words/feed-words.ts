import { defineWords } from '../../../i18n/dictionary.ts';

/** The feeds of the list. */
export const feedWords = defineWords({
  'list.feed.title': { zh: '{site}：红黑榜', en: '{site}: red and black list' },
  'list.feed.areaTitle': { zh: '{site}：{area}红黑榜', en: '{site}: red and black list of {area}' },
  'list.feed.links': { zh: '订阅红黑榜', en: 'Subscribe to the list' },
  'list.feed.areaLinks': { zh: '订阅{area}的红黑榜', en: 'Subscribe to the list of {area}' },
  'list.feed.listed': { zh: '{list}：{place}', en: '{list}: {place}' },
  'list.feed.verified': { zh: '整改已核实：{place}', en: 'Fix verified: {place}' },
  'list.feed.summary': { zh: '{issue}，{area}，{category}。{deed}', en: '{issue}, {area}, {category}. {deed}' },
  'list.feed.verifiedSummary': {
    zh: '{issue}曝光，{day}整改，{verified}核实。',
    en: 'Exposed in {issue}, fixed on {day}, verified on {verified}.',
  },
  'list.feed.delisted': { zh: '已撤榜：{place}', en: 'Taken off the list: {place}' },
  'list.feed.withdrawn': { zh: '已撤回（不应上榜）：{place}', en: 'Withdrawn (should not have been listed): {place}' },
  'list.feed.ended': { zh: '展示期满：{place}', en: 'Display period over: {place}' },
  'list.feed.relisted': { zh: '问题再次发生，重新上榜：{place}', en: 'Came back and is listed again: {place}' },
  'list.feed.corrected': { zh: '已更正：{place}', en: 'Corrected: {place}' },
  'list.feed.disputed': { zh: '单位提出异议：{place}', en: 'The unit objects: {place}' },
  'list.feed.settled': { zh: '异议已办结：{place}', en: 'Objection settled: {place}' },
  'list.feed.settledSummary': { zh: '{outcome}。{reason}', en: '{outcome}. {reason}' },
});
