import { addDays } from '../../../core/days.ts';
import type { Random } from '../../../core/random.ts';
import type { LedgerProblem } from '../dataset.ts';
import { nextMonday, workingDay } from './calendar.ts';
import { drawCorrection, drawObjection } from './draw-objection.ts';
import { classWords } from './words/classes.ts';
import { postponements, posts, replies, unfixedReasons } from './words/reasons.ts';

/** What happens to a problem on a day. */
export interface Step {
  on: string;
  set: Partial<LedgerProblem>;
}

/** How often a problem of the sample comes back at most. */
const mostReturns = 2;

/** District E is slow. */
const slowArea = 'S05';

/** Every step of a problem after it was found, in the order of the days, for as long as it may take. */
export function drawLife(random: Random, problem: LedgerProblem): Step[] {
  const steps: Step[] = [];
  // What takes weeks to fix is looked into before it is assigned.
  const isSlowWork = classWords[problem.problem_class].days >= 20;
  const filed = workingDay(addDays(isSlowWork ? nextMonday(problem.found_on) : problem.found_on, random.integer(0, 1)));
  const given = workingDay(addDays(isSlowWork ? nextMonday(filed) : filed, random.integer(0, 1)));
  steps.push({ on: filed, set: { filed_on: filed } });
  if (random.chance(0.01)) return [...steps, ...endUnfixed(random, problem, given)];
  let round = drawRound(random, problem, given, 0);
  steps.push(...round.steps);
  const objection = drawObjection(random, problem, given);
  steps.push(...drawReply(random, given), ...(objection ?? drawCorrection(random, problem, given)));
  const { returns } = classWords[problem.problem_class];
  for (let times = 1; times <= mostReturns && random.chance(times === 1 ? returns : 2 * returns); times += 1) {
    const back = workingDay(addDays(round.end, random.integer(12, 110)));
    const again = workingDay(addDays(back, random.integer(1, 3)));
    steps.push({ on: back, set: comeBack(back, times) });
    round = drawRound(random, problem, again, round.returned);
    steps.push(...round.steps);
  }
  return steps.sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}

interface Round {
  steps: Step[];
  end: string;
  returned: number;
}

/** From dispatch to closing, once. */
function drawRound(random: Random, problem: LedgerProblem, given: string, before: number): Round {
  const { days } = classWords[problem.problem_class];
  const isSlow = problem.area === slowArea;
  const due = workingDay(addDays(given, days));
  const steps: Step[] = [{ on: given, set: { status: 'assigned', dispatched_on: given, due_on: due } }];
  let deadline = due;
  if (days >= 5 && random.chance(0.05)) {
    const on = addDays(due, -random.integer(1, 2));
    deadline = workingDay(addDays(due, random.integer(7, 20)));
    const reason = random.pick(postponements);
    const english = { postponed_reason_en: problem.place_en === null ? null : reason.en };
    steps.push({ on, set: { postponed_on: on, postponed_to: deadline, postponed_reason_zh: reason.zh, ...english } });
  }
  const isLate = random.chance(isSlow ? 0.26 : 0.08);
  const isStuck = isLate && random.chance(isSlow ? 0.1 : 0.06);
  const late = isStuck ? random.integer(40, 160) : random.integer(1, 14);
  const early = Math.round((deadline === due ? days : days + 7) * random.fraction() * 0.8);
  // On a working day, but not past the deadline by the weekend’s fault.
  const last = workingDay(isLate ? addDays(deadline, late) : addDays(deadline, -early));
  let handled = last < given ? given : last;
  let returned = before;
  if (isStuck) {
    // Said to be fixed soon after the deadline, found wanting, and then left.
    const claimed = workingDay(addDays(deadline, random.integer(1, 4)));
    const found = workingDay(nextMonday(claimed));
    returned += 1;
    steps.push({ on: claimed, set: { status: 'rectified', handled_on: claimed, fed_back_on: claimed } });
    steps.push({ on: found, set: { status: 'assigned', returned, handled_on: null, fed_back_on: null } });
  }
  steps.push({ on: handled, set: { status: 'rectified', handled_on: handled, fed_back_on: handled } });
  let verified = workingDay(addDays(handled, random.integer(1, 5)));
  if (!isStuck && random.chance(0.07)) {
    returned += 1;
    steps.push({ on: verified, set: { status: 'assigned', returned, handled_on: null, fed_back_on: null } });
    handled = workingDay(addDays(verified, random.integer(1, 5)));
    steps.push({ on: handled, set: { status: 'rectified', handled_on: handled, fed_back_on: handled } });
    verified = workingDay(addDays(handled, random.integer(1, 5)));
  }
  const post = random.pick(posts);
  const share = random.fraction();
  const verified_how = share < 0.55 ? 'visit' : share < 0.9 ? 'photo' : 'document';
  const by = { verified_by_zh: post.zh, verified_by_en: problem.place_en === null ? null : post.en };
  // Closed at a meeting of the week after, and evaluated then, or the week after that: a quick fix has its three states, too.
  const closed = workingDay(addDays(nextMonday(verified), random.integer(0, 4)));
  steps.push({ on: verified, set: { status: 'verified', verified_on: verified, verified_how, ...by } });
  steps.push({ on: closed, set: { status: 'closed', closed_on: closed } });
  const isQuick = nextMonday(verified) === nextMonday(problem.found_on);
  const evaluated =
    isQuick || random.chance(0.3) ? workingDay(addDays(nextMonday(closed), random.integer(0, 4))) : closed;
  steps.push({ on: evaluated, set: { evaluated_on: evaluated } });
  return { steps, end: evaluated, returned };
}

/** The way begins anew: what was done in the round before stands in the releases before. */
const comeBack = (on: string, times: number): Step['set'] => ({
  ...{ status: 'reopened', reopened: times, reopened_on: on },
  ...{ dispatched_on: null, due_on: null, handled_on: null, fed_back_on: null, verified_on: null },
  ...{ evaluated_on: null, closed_on: null, verified_by_zh: null, verified_by_en: null, verified_how: null },
  ...{ postponed_on: null, postponed_to: null, postponed_reason_zh: null, postponed_reason_en: null },
});

function endUnfixed(random: Random, problem: LedgerProblem, given: string): Step[] {
  const due = workingDay(addDays(given, classWords[problem.problem_class].days));
  const on = workingDay(addDays(given, random.integer(7, 25)));
  const reason = random.pick(unfixedReasons);
  const why = { unfixed_reason_zh: reason.zh, unfixed_reason_en: reason.en };
  const evaluated = workingDay(addDays(nextMonday(on), random.integer(0, 4)));
  return [
    { on: given, set: { status: 'assigned', dispatched_on: given, due_on: due } },
    { on, set: { status: 'closed-unfixed', closed_on: on, ...why } },
    { on: evaluated, set: { evaluated_on: evaluated } },
  ];
}

function drawReply(random: Random, given: string): Step[] {
  if (!random.chance(0.06)) return [];
  const reply = random.pick(replies);
  return [{ on: addDays(given, random.integer(1, 4)), set: { reply_zh: reply.zh, reply_en: reply.en } }];
}
