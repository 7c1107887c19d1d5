import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the hotline's months. `{slots}` are filled from the problem. */
export const hotlineRules = {
  'hotline-month-ahead': {
    wrong: { zh: '月份 {found} 晚于数据基准日 {asOf}', en: 'the month {found} lies after {asOf}, the day of the data' },
    allowed: { zh: '{asOf} 所在的月份或更早', en: 'the month of {asOf} or earlier' },
    remedy: { zh: '核对月份。', en: 'Check the month.' },
  },
  'hotline-month-early': {
    wrong: { zh: '月份 {found} 早于 {first}', en: 'the month {found} is before {first}' },
    allowed: { zh: '{first} 或更晚的月份', en: 'months from {first} on' },
    remedy: { zh: '核对年份。', en: 'Check the year.' },
  },
  'hotline-rate-high': {
    wrong: { zh: '比率 {found}% 超过 100%', en: 'the rate {found} % is more than 100 %' },
    allowed: { zh: '0 到 100', en: '0 to 100' },
    remedy: { zh: '对照来源核对数值。', en: 'Check the value against the source.' },
  },
  'hotline-source-early': {
    wrong: { zh: '来源日期 {found} 早于月份 {month}', en: 'the source is of {found}, before the month {month} began' },
    allowed: { zh: '{month} 当月或以后的日期', en: 'a day in {month} or later' },
    remedy: { zh: '核对月份和来源日期。', en: 'Check the month and the day of the source.' },
  },
  'hotline-part-beyond': {
    wrong: {
      zh: '这一部分 {found} 大于第 {line} 行的总数 {whole}',
      en: 'this part, {found}, is more than its whole, {whole}, on line {line}',
    },
    allowed: {
      zh: '不大于总数；来源确实如此的，在 note_zh、note_en 写明原因',
      en: 'no more than the whole; where the source does say so, note_zh and note_en say why',
    },
    remedy: { zh: '对照来源核对这两个数，或填写说明。', en: 'Check both against the source, or write the note.' },
  },
  'hotline-two-documents': {
    wrong: {
      zh: '{month} 有两个来源：“{found}”和“{before}”',
      en: '{month} has two sources: “{found}” and “{before}”',
    },
    allowed: { zh: '一个月一个来源', en: 'one source for a month' },
    remedy: { zh: '只登记其中一个来源的数。', en: 'Enter the figures of one of them alone.' },
  },
  'hotline-id': {
    wrong: { zh: '代码“{found}”与项目“{measure}”不符', en: 'the id “{found}” does not fit the measure “{measure}”' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: {
      zh: '改代码或项目；一个月里每个总数只有一行，分类依次编号。',
      en: 'Correct the id or the measure: a month has one row of each total, and its categories are numbered.',
    },
  },
  'hotline-unit': {
    wrong: { zh: '“{measure}”的数值是 {found}', en: 'the value of “{measure}” is {found}' },
    allowed: {
      zh: '比率用 percent，打进和接听的电话用 call，其余用 case；次数和件数是整数',
      en: 'percent for a rate, call for calls received and answered, case for all else; calls and cases are whole numbers',
    },
    remedy: { zh: '核对数值、单位和项目。', en: 'Check the value, the unit and the measure.' },
  },
  'hotline-sanitation': {
    wrong: {
      zh: '“{measure}”一行的“环卫、市容分类”{state}',
      en: 'in a row of the measure “{measure}” the column sanitation {state}',
    },
    allowed: { zh: '分类填 yes 或 no，总数留空', en: 'yes or no for a category, empty for a total' },
    remedy: {
      zh: '名称里写明环境卫生或市容的填 yes，其他分类填 no。',
      en: 'Write yes where the name says sanitation or the appearance of the city, no for the other categories.',
    },
  },
  'hotline-total-missing': {
    wrong: {
      zh: '{month} 有 {count} 行{split}，却没有受理总数',
      en: '{month} has {count} rows of {split}, but no row of what was accepted',
    },
    allowed: { zh: '各部分与总数（accepted）一同登记', en: 'parts together with their total (accepted)' },
    remedy: {
      zh: '补上来源所印的受理数；来源没有印的，这些行不登记。',
      en: 'Add the number accepted as the source prints it; where it prints none, leave these rows out.',
    },
  },
  'hotline-sum': {
    wrong: {
      zh: '{month} 的{split}共 {count} 项，相加为 {added}，与受理数 {total} 相差 {difference}',
      en: 'the {count} rows of {split} in {month} add up to {added}, which differs from the {total} accepted by {difference}',
    },
    allowed: {
      zh: '相加等于受理数；来源自己对不上的，在 sum_note_zh、sum_note_en 写明',
      en: 'parts that add up to the total; where the source itself does not add up, sum_note_zh and sum_note_en say so',
    },
    remedy: {
      zh: '逐项对照来源，改正或补上漏抄的行；来源确实如此的，填写说明。',
      en: 'Compare each row with the source and correct it, or add what was left out. If the source does read so, write the note.',
    },
  },
  'hotline-rate': {
    wrong: {
      zh: '{month} 的“{measure}”印作 {printed}%，而 {part} ÷ {whole} = {computed}%',
      en: 'the “{measure}” of {month} is printed as {printed} %, but {part} of {whole} is {computed} %',
    },
    allowed: {
      zh: '能由所印件数算出的比率；算不出的，在 sum_note_zh、sum_note_en 写明',
      en: 'a rate that follows from the printed counts; where it does not, sum_note_zh and sum_note_en say so',
    },
    remedy: {
      zh: '对照来源核对比率和件数；来源确实如此的，填写说明，例如来源没有印出分母。',
      en: 'Compare rate and counts with the source. If it does read so, write the note: that the base is not printed, say.',
    },
  },
  'hotline-note-untrue': {
    wrong: { zh: '说明说对不上，但{found}', en: 'a note says that it does not add up, but {found}' },
    allowed: {
      zh: '只在对不上的受理数或比率那一行填写说明',
      en: 'a note in the row of a total or rate that does not add up, nowhere else',
    },
    remedy: {
      zh: '删去 sum_note_zh 和 sum_note_en；别的话写在 note_zh、note_en。',
      en: 'Empty sum_note_zh and sum_note_en; what else is to be said goes into note_zh and note_en.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the months of the hotline, by a rule of their own or of all data. */
export const hotlineProblem = problemsOf({ ...rules, ...hotlineRules });
