import { addDays } from '../../../core/days.ts';
import type { Random } from '../../../core/random.ts';
import type { LedgerProblem } from '../dataset.ts';
import { nextMonday, workingDay } from './calendar.ts';
import type { Step } from './draw-life.ts';
import { classWords } from './words/classes.ts';
import { corrections, rejections, upholdings } from './words/reasons.ts';

/** An objection of the unit, filed, acknowledged and settled a week later; null where it does not object. */
export function drawObjection(random: Random, problem: LedgerProblem, given: string): Step[] | null {
  if (!random.chance(0.006)) return null;
  const corrected = random.chance(0.3) ? rewrite(random, problem) : null;
  const grounds = random.pick(corrected ? upholdings : rejections);
  const [zh, en] = corrected ? ['成立', 'upheld'] : ['不成立', 'rejected'];
  const notes = {
    change_note_zh: `示例：异议${zh}：${grounds.zh}`,
    change_note_en: `Sample: the objection is ${en}: ${grounds.en}`,
  };
  const outcome: Step['set'] = corrected
    ? { objection: 'upheld', change: 'correction', ...corrected, ...notes }
    : { objection: 'rejected', ...notes };
  return settle(random, given, outcome);
}

/** The steps of an objection up to its outcome. */
function settle(random: Random, given: string, outcome: Step['set']): Step[] {
  const filed = workingDay(addDays(given, random.integer(1, 3)));
  const acknowledged = workingDay(addDays(filed, 1));
  const settled = workingDay(addDays(nextMonday(acknowledged), random.integer(0, 1)));
  return [
    { on: filed, set: { objection: 'filed', objection_filed_on: filed } },
    { on: acknowledged, set: { objection: 'acknowledged', objection_acknowledged_on: acknowledged } },
    { on: settled, set: { ...outcome, objection_settled_on: settled } },
  ];
}

/** A description that was wrong, put right in a later week. */
export function drawCorrection(random: Random, problem: LedgerProblem, given: string): Step[] {
  if (!random.chance(0.005)) return [];
  const corrected = rewrite(random, problem);
  const on = workingDay(addDays(nextMonday(given), random.integer(0, 9)));
  const note = random.pick(corrections);
  const notes = { change_note_zh: `示例：${note.zh}`, change_note_en: `Sample: ${note.en}` };
  return [{ on, set: { change: 'correction', ...corrected, ...notes } }];
}

/** Another description of the same class. */
function rewrite(random: Random, { problem_class, description_zh, place_en }: LedgerProblem): Step['set'] {
  const other = random.pick(classWords[problem_class].seen.filter(({ zh }) => zh !== description_zh));
  return { description_zh: other.zh, description_en: place_en === null ? null : other.en };
}

/** The whole life of a problem that was entered in error: its unit objects, and the problem is withdrawn. */
export function drawWithdrawal(random: Random, { found_on }: LedgerProblem): Step[] {
  const filed = workingDay(found_on);
  const given = workingDay(addDays(nextMonday(filed), 1));
  const due = workingDay(addDays(given, 7));
  const notes = {
    change_note_zh: '示例：异议成立：登记重复，这处问题另有编号。',
    change_note_en: 'Sample: the objection is upheld: entered twice, this problem has another id.',
  };
  return [
    { on: filed, set: { filed_on: filed } },
    { on: given, set: { status: 'assigned', dispatched_on: given, due_on: due } },
    ...settle(random, given, { objection: 'upheld', change: 'withdrawn', ...notes }),
  ];
}
