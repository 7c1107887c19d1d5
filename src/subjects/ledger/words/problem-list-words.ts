import { defineWords } from '../../../i18n/dictionary.ts';

/** Lists of problems and their choices. */
export const problemListWords = defineWords({
  'ledger.description': {
    zh: '查出的每个问题，从发现到销号。',
    en: 'Every problem that was found, from its discovery until it is closed.',
  },
  'ledger.real': { zh: '真实的数', en: 'The real figure' },
  'ledger.real.note': {
    zh: '列入台账不等于已经解决。',
    en: 'Entered in the ledger does not mean fixed.',
  },
  'ledger.real.sample': {
    zh: '本页的问题、单位和状态都是虚构的示例，不是这些问题。',
    en: ' The problems, units and states on this page are invented, a sample; they are not those problems.',
  },
  'ledger.lists': { zh: '分类查看', en: 'Browse the ledger' },
  'ledger.lists.state': { zh: '按状态', en: 'By state' },
  'ledger.lists.area': { zh: '按区县', en: 'By area' },
  'ledger.lists.subdistrict': { zh: '按街道、乡镇', en: 'By subdistrict' },
  'ledger.lists.category': { zh: '按类别', en: 'By category' },
  'ledger.lists.month': { zh: '按发现月份', en: 'By month found' },
  'ledger.lists.weeks': { zh: '每周变动，和每周末的状态', en: 'What each week changed, and what was open at its end' },
  'ledger.file.whole': {
    zh: '下载整个台账，每个问题一行：',
    en: 'Download the whole ledger, one row a problem:',
  },
  'ledger.file.withdrawn': {
    zh: '里面也有 {count} 个误登、已撤回的（change 一列是 withdrawn），本站各处都不计入。',
    en: 'It also holds {count} that {count|was|were} entered in error and withdrawn (column “change”: withdrawn); no count on this site includes {count|it|them}.',
  },
  'ledger.file.others': {
    zh: '其他数据文件：历年年底的台账，各周的变动',
    en: 'Other data files: the ledger at the end of each year, and what each week changed',
  },
  'ledger.list.title': { zh: '问题台账：{value}', en: 'Problem ledger: {value}' },
  'ledger.list.laterTitle': { zh: '问题台账：{value}，第 {page} 页', en: 'Problem ledger: {value}, page {page}' },
  'ledger.list.description': {
    zh: '台账里的一类问题：{value}。每页 40 个。',
    en: 'Problems of the ledger: {value}. Fifty a page.',
  },
  'ledger.list.count': { zh: '{shown} 个问题', en: '{shown} {count|problem|problems}' },
  'ledger.list.states': { zh: '其中：{states}。', en: 'Of these: {states}.' },
  'ledger.list.stateCount': { zh: '{state} {count}', en: '{count} {state}' },
  'ledger.list.betweenStates': { zh: '；', en: '; ' },
  'ledger.list.asOf': { zh: '截至{day}', en: 'As of {day}' },
  'ledger.list.state': { zh: '状态', en: 'State' },
  'ledger.list.foundOn': { zh: '{day}发现', en: 'found {day}' },
  'ledger.list.none': { zh: '现在一个也没有。', en: 'There is none at present.' },
  'ledger.list.emptyPage': {
    zh: '这一页以前有问题，后来解决、更正或撤回了，现在空着。',
    en: 'This page once held problems. They have since been closed, corrected or withdrawn, and it is empty now.',
  },
  'ledger.list.foundIn': { zh: '{month}发现的', en: 'Found in {month}' },
  'ledger.list.previous': { zh: '上一页', en: 'Previous page' },
  'ledger.list.next': { zh: '下一页', en: 'Next page' },
  'ledger.list.choice': { zh: '{count} 个', en: '({count})' },
});
