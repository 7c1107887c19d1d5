import { defineWords } from '../../../i18n/dictionary.ts';

/** What other pages, feeds, pictures and tables tell of the special actions. */
export const actionsElsewhereWords = defineWords({
  'actions.card.figure': { zh: '{good} / {total}', en: '{good} / {total}' },
  'actions.share.note': { zh: '按到{month}报来的数', en: 'As reported up to {month}' },
  'actions.share.title': { zh: '定了目标的 {total} 项行动', en: '{total} {total|action|actions} with a goal' },
  'action.share.done': { zh: '已完成', en: 'done' },
  'action.share.planned': { zh: '按计划应完成', en: 'planned by now' },
  'action.share.target': { zh: '目标', en: 'target' },
  'action.table.title': { zh: '{name}：各区县各月', en: '{name}: each area by month' },
  'action.table.about': {
    zh: '一项行动每个区县每月的计划和完成数，都是从开始累计的数；以后的月份只有计划。',
    en: 'What each area planned and had done of one action by the end of each month, counted from its start; months ahead have a plan alone.',
  },
  'actions.feed': { zh: '{site}：专项行动进度', en: '{site}: progress of the special actions' },
  'actions.feed.item': { zh: '{name}：{month}又完成 {rose}', en: '{name}: {rose} more in {month}' },
  'actions.feed.summary': {
    zh: '到{month}累计完成 {done}，目标 {target}，计划到这个月 {planned}。',
    en: '{done} done by the end of {month}, of a target of {target}; {planned} were planned by then.',
  },
  'actions.feed.about': {
    zh: '每项专项行动每个有进展的月份一条。',
    en: 'An entry for every month in which a special action moved on.',
  },
  'actions.feed.label': { zh: '订阅进度', en: 'Follow the progress' },
  'actions.sums.done': {
    zh: '专项行动：全市完成数与各区县之和',
    en: 'Special actions: what the city and its areas have done',
  },
  'actions.sums.target': {
    zh: '专项行动：目标与各区县任务之和',
    en: 'Special actions: targets and what each area is to do',
  },
  'actions.sums.problems': {
    zh: '专项行动：台账问题与各种结果之和',
    en: 'Special actions: problems of the ledger by what became of them',
  },
  'actions.area.topic': { zh: '专项行动', en: 'special actions' },
  'actions.area.answer': {
    zh: '参加 {total} 项专项行动，{good} 项按计划或已完成。',
    en: 'Special actions: {good} of {total} {total|goes|go} as planned here.',
  },
  'actions.area.behind': { zh: '落后的：{actions}。', en: 'Behind: {actions}.' },
  'actions.area.one': { zh: '{name}（差 {behind}）', en: '{name} ({behind} short)' },
  'actions.week.moved': {
    zh: '{month}的进度已公布，{count} 项专项行动有进展。',
    en: 'Progress of {month} is out: {count} special {count|action|actions} moved on.',
  },
  'actions.week.none': {
    zh: '专项行动没有新的进度，最近一次是{day}公布的{month}进度。',
    en: 'No new progress of the special actions; the last is that of {month}, published {day}.',
  },
  'actions.strip': { zh: '{total} 项专项行动：{states}。', en: '{total} special {total|action|actions}: {states}.' },
  'actions.week.counted': { zh: '有进展的行动', en: 'actions that moved on' },
  'actions.row.term': { zh: '专项行动', en: 'Special action' },
  'actions.row.progress': { zh: '{state}：{done}／{target}', en: '{state}: {done} of {target}' },
});
