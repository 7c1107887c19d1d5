import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

/** Rules of the rounds of inspection. `{slots}` are filled from the problem. */
export const roundRules = {
  'round-id': {
    wrong: {
      zh: '编号 {found} 与类别“{kind}”、周期 {period} 不符',
      en: 'the id {found} does not fit the kind “{kind}” and the period {period}',
    },
    allowed: { zh: '{allowed}-01、{allowed}-02……', en: '{allowed}-01, {allowed}-02 …' },
    remedy: { zh: '改编号、类别或周期。', en: 'Correct the id, the kind or the period.' },
  },
  'round-period': {
    wrong: { zh: '“{kind}”没有周期 {found}', en: 'there is no period {found} of the kind “{kind}”' },
    allowed: {
      zh: '暗访写两周中的第一周，是日历上有的单数 ISO 周（一年 26 期，有第 53 周的年 27 期）；季点评写 2026-Q4；年考评写 2026',
      en: 'the first, odd ISO week of a fortnight that the calendar has (26 a year, 27 where there is a week 53); 2026-Q4 for a review; 2026 for an appraisal',
    },
    remedy: { zh: '对照日历核对周期。', en: 'Check the period against the calendar.' },
  },
  'round-outside-period': {
    wrong: { zh: '日期 {found} 不在周期 {period} 之内', en: 'the day {found} does not belong to the period {period}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '核对日期和周期。', en: 'Check the day and the period.' },
  },
  'round-announced': {
    wrong: {
      zh: '这一轮标为不事先公布的暗访，却写着已公布',
      en: 'the round is marked unannounced, and yet it is said to be announced',
    },
    allowed: {
      zh: '暗访的 announced 是 no，planned_on、planned_to 空着',
      en: 'for an unannounced inspection, announced is no, and planned_on and planned_to are empty',
    },
    remedy: {
      zh: '事先公布过的不是暗访：改类别，或核对“事先公布”和预告日期。',
      en: 'What was announced is not an unannounced inspection: correct the kind, or whether and when it was announced.',
    },
  },
  'round-ahead': {
    wrong: {
      zh: '不事先公布的一轮，在 {release} 的发布里就有了，那时还没有检查完',
      en: 'a round that is not announced is in the release of {release}, before it was made',
    },
    allowed: {
      zh: '状态是 made，检查日期（到最后一天）不晚于发布之日 {release}',
      en: 'the state made, and days of inspection up to {release}, the day of the release',
    },
    remedy: {
      zh: '从这次发布里删去这一行，查完以后再登记；已经泄露的暗访要换时间、换地方。',
      en: 'Take the row out of this release and enter it once it was made. A round that became known has to be made on another day at other places.',
    },
  },
  'round-plan-missing': {
    wrong: { zh: '事先公布的一轮没有预告日期', en: 'the round is announced, but no day is' },
    allowed: { zh: '公布的日期', en: 'the day that was announced' },
    remedy: {
      zh: '填写 planned_on；没有公布过的，announced 写 no。',
      en: 'Fill in planned_on, or write announced no.',
    },
  },
  'round-days': {
    wrong: { zh: '最后一天 {found} 早于第一天 {first}', en: 'the last day, {found}, is before the first, {first}' },
    allowed: { zh: '{first} 或更晚的日期；只有一天的空着', en: '{first} or later; empty where it is one day' },
    remedy: { zh: '核对这两个日期。', en: 'Check both days.' },
  },
  'round-made-day': {
    wrong: { zh: '状态是“{state}”，检查日期{found}', en: 'the state is “{state}”, and the day of inspection {found}' },
    allowed: {
      zh: '查完的写检查日期，没有查的空着',
      en: 'a day where the round was made, and none where it was not',
    },
    remedy: { zh: '核对状态和检查日期。', en: 'Check the state and the day.' },
  },
  'round-before-plan': {
    wrong: {
      zh: '检查日期 {found} 早于公布的 {planned}，没有说明',
      en: 'it was made on {found}, before the announced {planned}, and nothing says why',
    },
    allowed: { zh: '{planned} 或以后；提前的写明原因', en: '{planned} or later, or a note that says why' },
    remedy: { zh: '核对日期，或填写 note_zh、note_en。', en: 'Check the days, or fill in note_zh and note_en.' },
  },
  'round-plan-past': {
    wrong: {
      zh: '预告日期 {found} 在发布之日 {release} 以前，状态仍是“{state}”',
      en: 'the planned day {found} is before the release of {release}, and the state is still “{state}”',
    },
    allowed: { zh: '已完成、改期或取消', en: 'made, moved to a later day, or cancelled' },
    remedy: { zh: '写明后来怎样了。', en: 'Say what became of it.' },
  },
  'round-note': {
    wrong: { zh: '这一轮“{state}”，没有说明', en: 'the round is “{state}”, and nothing says why' },
    allowed: { zh: '两种语言的说明', en: 'a note in both languages' },
    remedy: { zh: '填写 note_zh、note_en。', en: 'Fill in note_zh and note_en.' },
  },
  'round-moved': {
    wrong: {
      zh: '状态是改期，此前的发布却没有别的预告日期',
      en: 'it is said to be moved, but no release before has another planned day',
    },
    allowed: { zh: '新的预告日期，与此前公布的不同', en: 'a planned day other than the one announced before' },
    remedy: {
      zh: '核对预告日期；第一次公布的写 planned。',
      en: 'Check the planned day; what is announced first is planned.',
    },
  },
  'round-no-result': {
    wrong: { zh: '这一轮已完成，“{column}”却空着', en: 'the round was made, and “{column}” is empty' },
    allowed: {
      zh: '查看点位、发现问题数、两种语言的结果',
      en: 'places, problems found, and the result in both languages',
    },
    remedy: { zh: '填写结果。', en: 'Fill in what came of it.' },
  },
  'round-result-early': {
    wrong: { zh: '这一轮还没有查，“{column}”却有值', en: 'the round was not made, and yet “{column}” is filled' },
    allowed: { zh: '空着', en: 'empty' },
    remedy: { zh: '核对状态，或清空这一格。', en: 'Check the state, or empty the cell.' },
  },
  'round-found': {
    wrong: {
      zh: '发现问题 {found} 个，少于列出的台账问题 {listed} 个',
      en: '{found} problems found, fewer than the {listed} of the ledger that are listed',
    },
    allowed: { zh: '{listed} 或更多', en: '{listed} or more' },
    remedy: { zh: '核对总数和台账编号。', en: 'Check the number and the ids.' },
  },
  'round-problem-area': {
    wrong: {
      zh: '问题 {problem} 属于 {area}，不在这一轮的地区之内',
      en: 'the problem {problem} is of {area}, which the round did not inspect',
    },
    allowed: { zh: '{allowed} 的问题', en: 'problems of {allowed}' },
    remedy: { zh: '核对问题编号和地区。', en: 'Check the id and the areas.' },
  },
  'round-problem-day': {
    wrong: {
      zh: '问题 {problem} 是 {found} 发现的，不在检查的日子里',
      en: 'the problem {problem} was found on {found}, not on the days of the round',
    },
    allowed: { zh: '{first} 到 {last} 发现的问题', en: 'problems found from {first} to {last}' },
    remedy: { zh: '核对问题编号和检查日期。', en: 'Check the id and the days.' },
  },
  'round-problem-twice': {
    wrong: { zh: '问题 {problem} 已列在 {other} 名下', en: 'the problem {problem} is already one that {other} found' },
    allowed: { zh: '一个问题只由一轮发现', en: 'a problem is found by one round' },
    remedy: { zh: '从其中一轮删去。', en: 'Take it out of one of them.' },
  },
  'round-counts': {
    wrong: { zh: '{day} 查完的一轮计入 {found}', en: 'a round that was over on {day} counts in {found}' },
    allowed: { zh: '查完的那个月或下一个月：{allowed}', en: 'the month in which it was over, or the next: {allowed}' },
    remedy: { zh: '核对计入的月份。', en: 'Check the month.' },
  },
  'round-counts-twice': {
    wrong: {
      zh: '计入 {found} 的“{kind}”超过 {most} 轮：还有 {others}',
      en: 'more than {most} of the kind “{kind}” count in {found}: {others} too',
    },
    allowed: {
      zh: '一个月至多计入三轮暗访、一次季点评、一次年考评',
      en: 'at most three unannounced inspections, one review and one appraisal in a month',
    },
    remedy: { zh: '核对各轮计入的月份。', en: 'Check in which month each counts.' },
  },
  'round-twice': {
    wrong: {
      zh: '周期 {found} 的“{kind}”已有 {other}',
      en: 'the period {found} already has {other} of the kind “{kind}”',
    },
    allowed: { zh: '一个周期一轮，取消的不算', en: 'one round a period; those cancelled do not count' },
    remedy: { zh: '核对周期；改期的用原来的编号。', en: 'Check the period; a round that is moved keeps its id.' },
  },
  'round-undone': {
    wrong: {
      zh: '这一轮此前是“{before}”，现在写作“{found}”',
      en: 'the round was “{before}” and is now said to be “{found}”',
    },
    allowed: {
      zh: '登记有误的，用 correction 并写明原因',
      en: 'a correction, with a note, where it was entered wrongly',
    },
    remedy: { zh: '核对状态。', en: 'Check the state.' },
  },
} as const satisfies Record<string, Rule>;

export type RoundRule = keyof typeof roundRules;

export const roundProblem = problemsOf<RoundRule>(roundRules);
