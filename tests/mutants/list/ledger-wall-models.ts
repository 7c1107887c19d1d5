import { mutantsIn } from '../mutant.ts';

export const ledgerWallModels = mutantsIn('model', {
  'ledger/model/wall.ts': [
    {
      find: 'const state = stateOf(problem, asOf);',
      replace: 'const state = stateOf(problem, found_on);',
      harm: 'the wall shows problems as they were on the day they were found',
    },
    { find: 'column.total += 1;', replace: '', harm: 'columns of the wall say that they are empty' },
    { find: 'Math.max(most, total)', replace: 'Math.min(most, total)', harm: 'the highest column breaks the picture' },
    { find: 'if (day > last) last = day;', replace: '', harm: 'the newest weeks are missing from the wall' },
  ],
  'problem-life.ts': [
    {
      find: 'verified.set(isOfBefore ? reopened - 1 : reopened, verified_on);',
      replace: 'verified.set(reopened, verified_on);',
      harm: 'a problem that came back reads as verified on the day before it did',
    },
    {
      find: "if (status === 'closed-unfixed') return",
      replace: 'if (false) return',
      harm: 'what was closed unfixed stays open for good',
    },
    {
      find: "{ from, to: next, end: 'unrecorded' }",
      replace: "{ from, to: next, end: 'verified' }",
      harm: 'a verification that nobody recorded counts',
    },
    {
      find: "return first?.end === 'verified' ? first.to : null;",
      replace: 'return first?.to ?? null;',
      harm: 'closed unfixed counts as verified',
    },
  ],
  'survival.ts': [
    { find: 'atRisk -= leaving;', replace: 'atRisk -= events;', harm: 'open cases are at risk for ever' },
    { find: 'survival *= 1 - events / atRisk', replace: 'survival *= 1 - 1 / atRisk', harm: 'ties count once' },
    { find: 'step.days <= days', replace: 'step.days < days', harm: 'a share of a day lacks that day' },
    { find: 'half = 0.5 + 1e-9', replace: 'half = 0.5 - 1e-9', harm: 'the median comes late' },
  ],
  'closing-curves.ts': [
    { find: "<= '06'", replace: "< '06'", harm: 'June is in the second half of the year' },
    {
      find: "'unfixed' ? Infinity : watched, isEvent: verified !== null",
      replace: "'unfixed' ? Infinity : watched, isEvent: true",
      harm: 'open cases count as verified',
    },
    {
      find: "first?.end === 'unfixed' ? Infinity : watched",
      replace: 'watched',
      harm: 'what was closed unfixed stops waiting on the day of the data',
    },
    { find: 'daysTo(verified, back ?? asOf)', replace: 'daysTo(verified, asOf)', harm: 'every return comes today' },
    {
      find: 'days > watchedDays && (steps.at(-1)?.survival ?? 1) > 0',
      replace: 'days < 0',
      harm: 'a young half-year has shares of days that nobody has seen',
    },
    {
      find: 'curves.findLast((curve)',
      replace: 'curves.find((curve)',
      harm: 'the sentence above the curves speaks of the oldest half-year',
    },
  ],
  'weekly-flow.ts': [
    { find: 'stop.open -= 1;', replace: '', harm: 'nothing is ever taken off the backlog' },
    { find: "at === 0 ? 'found' : 'cameBack'", replace: "'found'", harm: 'what came back is found twice' },
    { find: "if (end === 'verified') stop", replace: 'stop', harm: 'closed unfixed counts as verified in its week' },
  ],
  'area-backlogs.ts': [
    { find: '.slice(-count)', replace: '.slice(0, count)', harm: 'the oldest weeks stand for the newest' },
    { find: 'weeklyFlow(own, asOf)', replace: 'weeklyFlow(lives, asOf)', harm: 'every area has the city’s backlog' },
  ],
  'open-ages.ts': [
    { find: 'days <= lastDays', replace: 'days < lastDays', harm: 'the last day of a band is in the next' },
    { find: '.filter((problem) => !isEnded(problem))', replace: '', harm: 'closed problems are open and old' },
    { find: 'right.days - left.days', replace: 'left.days - right.days', harm: 'the youngest are named as the oldest' },
    {
      find: '? reopened_on : found_on',
      replace: '? found_on : found_on',
      harm: 'time that it was fixed counts as open',
    },
  ],
  'step-gaps.ts': [
    { find: '|| to < from', replace: '', harm: 'days below nothing drag a median down' },
    { find: '(low + high) / 2', replace: 'high', harm: 'the median of an even count is too high' },
  ],
  'due-weeks.ts': [
    { find: 'addDays(mondayOf(asOf), -1)', replace: 'addDays(asOf, 0)', harm: 'a week is judged before it is over' },
    { find: 'stopped !== null && stopped <= deadline', replace: 'stopped !== null', harm: 'late counts as in time' },
  ],
  'control-chart.ts': [
    { find: 'limitFactor = 2.66', replace: 'limitFactor = 3', harm: 'the band is too wide' },
    { find: '.slice(0, baselineLength)', replace: '', harm: 'a bad spell moves its own band' },
    {
      find: 'baseline.length < baselineLength) return null',
      replace: 'baseline.length < 2) return null',
      harm: 'a band is made of two weeks',
    },
    { find: 'share < lower', replace: 'share <= mean', harm: 'ordinary weeks are called bad' },
  ],
  'usual-deadline.ts': [
    { find: 'due_on === null ? []', replace: 'due_on !== null ? []', harm: 'the usual deadline is none' },
  ],
  'closing-months.ts': [
    { find: 'one.count > most.count', replace: 'one.count < most.count', harm: 'the quietest day is the busiest' },
    { find: '.filter(({ isMass }) => isMass)', replace: '', harm: 'every day is one of mass closings' },
  ],
  'repeats.ts': [
    { find: 'there.length - 1 +', replace: 'there.length +', harm: 'a first problem is its own return' },
    { find: "${subdistrict_zh ?? ''}|", replace: '', harm: 'markets of one name in two streets are one' },
    {
      find: 'problems.filter(({ place_zh }) => Boolean(place_zh))',
      replace: 'problems',
      harm: 'all places that are no longer shown are one place',
    },
    {
      find: 'one.returns > worst.returns',
      replace: 'one.returns < worst.returns',
      harm: 'the best place is the worst',
    },
  ],
  'closing-days.ts': [
    { find: "status === 'closed' && ", replace: '', harm: 'closed unfixed is a closing' },
    { find: 'count > massFactor', replace: 'count >= massFactor', harm: 'three times the usual is a mass closing' },
    { find: 'massFactor = 3', replace: 'massFactor = 2', harm: 'twice the usual is a mass closing' },
  ],
});
