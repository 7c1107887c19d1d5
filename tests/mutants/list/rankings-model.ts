import { mutantsIn } from '../mutant.ts';

export const rankingsModel = mutantsIn('model', {
  'area-scores.ts': [
    {
      find: 'checks < minimumChecks',
      replace: 'checks <= minimumChecks',
      harm: 'an area with just enough inspections is not ranked',
    },
    {
      find: 'add(sum(components.map(pointsOf)), adjusted)',
      replace: 'sum(components.map(pointsOf))',
      harm: 'deductions do not count',
    },
    {
      find: 'row.kind === one.component',
      replace: 'row.kind !== one.component',
      harm: 'a component takes the score of another',
    },
    { find: 'shortfalls.length === 0 ?', replace: 'shortfalls.length < 2 ?', harm: 'ranked without a component' },
  ],
  'scoring-periods.ts': [
    {
      find: 'month <= row.in_force_to',
      replace: 'month < row.in_force_to',
      harm: 'the last month of a method is scored by none',
    },
    {
      find: 'ends.sort()[0] ??',
      replace: 'ends.sort().at(-1) ??',
      harm: 'a period of the method ends with its last row, not its first',
    },
    { find: 'addMonths(next, -1)', replace: 'next', harm: 'a period of the method ends in the month the next begins' },
    { find: 'left.length === right.length &&', replace: '', harm: 'a component taken out is no change of the method' },
    {
      find: '&& before.minimumChecks === now.minimumChecks',
      replace: '',
      harm: 'another minimum of inspections is not told',
    },
    { find: 'row.in_force_from <= month &&', replace: '', harm: 'a method counts before it is in force' },
  ],
  'rankings/model/ranking.ts': [
    {
      find: "records.filter(({ row }) => row.change !== 'withdrawn');",
      replace: 'records.filter(() => true);',
      harm: 'withdrawn inspections count',
    },
    { find: 'other > cents(total)', replace: 'other < cents(total)', harm: 'the lowest total comes first' },
    {
      find: 'other === cents(total)).length > 1',
      replace: 'other === cents(total)).length > 2',
      harm: 'two areas of one total are not marked as tied',
    },
    { find: 'places: earlier.rank - rank', replace: 'places: rank - earlier.rank', harm: 'up reads as down' },
    { find: "if (isNew) return { kind: 'new' };", replace: '', harm: 'a new area reads as not ranked before' },
    { find: 'ranked.length < 2 ? []', replace: 'ranked.length < 1 ? []', harm: 'an area alone leads its group' },
    {
      find: 'const total = printRounded(score.exact, 2);',
      replace: 'const total = printRounded(score.exact, 1);',
      harm: 'totals lose a decimal',
    },
    {
      find: 'Math.sign(moved) === Math.sign(shift.places)',
      replace: 'true',
      harm: 'a place won by another area leaving is praised',
    },
    {
      find: 'weightsChanged: before !== undefined &&',
      replace: 'weightsChanged: before === undefined &&',
      harm: 'changed weights are not told',
    },
  ],
  'rank-change.ts': [
    { find: '* direction > 0', replace: '* direction < 0', harm: 'the wrong part is named as the cause' },
    {
      find: 'if (now.adjustments.length > 0 ||',
      replace: 'if (now.adjustments.length < 0 ||',
      harm: 'a new deduction is told as one that lapsed',
    },
    {
      find: "isDeduction ? 'deduction' : 'addition'",
      replace: "isDeduction ? 'addition' : 'deduction'",
      harm: 'a deduction is told as an addition',
    },
    {
      find: 'joined: now.ranked.filter(outside)',
      replace: 'joined: before.ranked.filter(outside)',
      harm: 'who joined is told as who left',
    },
    { find: 'places, pairs.length);', replace: 'places, 1);', harm: 'the average is the sum' },
  ],
  'first-published.ts': [
    {
      find: 'ranks.findLastIndex((rank) => rank !== now) + 1',
      replace: 'ranks.findLastIndex((rank) => rank !== now)',
      harm: 'the wrong release is named as the one that corrected a rank',
    },
    { find: 'if (first === now ||', replace: 'if (', harm: 'an unchanged rank is told as corrected' },
  ],
  'rank-series.ts': [
    {
      find: 'new Set(ranks).size < ranks.length',
      replace: 'false',
      harm: 'points between two ranks are not explained',
    },
    {
      find: "isThere ? 'not-ranked' : 'absent'",
      replace: "'absent'",
      harm: 'an area that was not ranked is told as absent',
    },
    {
      find: '({ ranked = [] }) => ranked.length)',
      replace: '({ ranked = [], unranked = [] }) => ranked.length + unranked.length)',
      harm: 'the chart leaves room for ranks that nobody has',
    },
  ],
  'rank-finding.ts': [
    { find: '.length > 1 ? [at]', replace: '.length > 0 ? [at]', harm: 'who was ranked alone is told as first' },
  ],
  'rankings/model/score-steps.ts': [
    {
      find: 'averageGain(pairs, part, places)',
      replace: 'averageGain([pair], part, places)',
      harm: 'an area is compared with itself',
    },
    {
      find: "[...parts, { part: 'rounding', points: rounding }]",
      replace: 'parts',
      harm: 'the steps do not add up to the printed difference',
    },
    {
      find: "part !== 'adjustments' || isGiven",
      replace: "part !== 'adjustments'",
      harm: 'points given or taken are no step',
    },
    { find: 'total = add(total, points);', replace: '', harm: 'every step begins at last month’s total' },
    {
      find: "step.part !== 'rounding' && sizeOf(step) > 0",
      replace: 'sizeOf(step) > 0',
      harm: 'rounding is told as an area’s own largest gain or loss',
    },
    {
      find: 'return own.filter((step) => !isBeaten(step));',
      replace: 'return own;',
      harm: 'every loss is told as the largest',
    },
  ],
  'rankings/model/places.ts': [
    {
      find: "rankedAreas === 1 ? 'only'",
      replace: "rankedAreas === 0 ? 'only'",
      harm: 'the only area of its group is first of one',
    },
    {
      find: 'first.rank === last.rank) return null',
      replace: 'first === last) return null',
      harm: 'all share a rank, and some are told as last',
    },
  ],
  'group-adjustments.ts': [
    { find: 'isIdle: true', replace: 'isIdle: false', harm: 'points that change nothing read as points that count' },
  ],
  'ranking-areas.ts': [
    {
      find: "kind === 'district' || kind === 'zone' ? 'urban'",
      replace: "kind === 'district' ? 'urban'",
      harm: 'zones are not ranked',
    },
    { find: 'month < known', replace: 'month > known', harm: 'an area is new in its last month' },
  ],
});
