import { mutantsIn } from '../mutant.ts';

export const sumModels = mutantsIn('model', {
  'core/adds-up.ts': [
    {
      find: 'compareDecimals(compared, whole) === 0',
      replace: 'compareDecimals(compared, whole) <= 0',
      harm: 'parts that fall short of their total are said to add up',
    },
    { find: 'subtract(added, whole)', replace: 'subtract(whole, added)', harm: 'more is said where it is less' },
    { find: 'reason === null && ', replace: '', harm: 'what the source itself does not add up stops the build' },
    {
      find: 'readDecimal(printRounded(added, roundedTo))',
      replace: 'added',
      harm: 'a rounded total is said not to add up',
    },
  ],
  'core/printed-rate.ts': [
    { find: 'whole > 0 && isBase(whole)', replace: 'whole > 0', harm: 'every printed rate is said to follow' },
    {
      find: '!isBase(near - 1) && !isBase(near + 1)',
      replace: 'true',
      harm: 'one base is named where many would do',
    },
    { find: 'Math.max(2, decimals)', replace: '0', harm: '94.54 % is printed as 95 %' },
  ],
  'hotline/dataset.ts': [
    {
      find: "'closing-rate': 'closed',",
      replace: "'closing-rate': 'closed-on-time',",
      harm: 'a rate is worked out from the other count',
    },
  ],
  'hotline/model/month-checks.ts': [
    {
      find: "channel: ['from-platform', 'from-online']",
      replace: "channel: ['from-platform']",
      harm: 'online comments are left out of the sum',
    },
  ],
  'hotline/model/hotline-months.ts': [
    { find: 'other.cases - one.cases', replace: 'one.cases - other.cases', harm: 'the smallest categories come first' },
    {
      find: 'compareText(other, one)',
      replace: 'compareText(one, other)',
      harm: 'the oldest month is said to be the newest',
    },
    { find: 'number(oldest) + 1', replace: 'number(oldest)', harm: 'one month too few between first and last' },
    {
      find: "certainty === 'likely'",
      replace: "certainty === 'certain'",
      harm: 'a year that is taken from elsewhere is told as printed',
    },
    {
      find: 'source.published_on.startsWith(month)',
      replace: 'source.published_on > month',
      harm: 'every month is said to have been printed before its end',
    },
    { find: 'together > accepted.value', replace: 'together < accepted.value', harm: 'a contradiction is not told' },
  ],
  'ledger/model/ledger-sums.ts': [
    { find: 'weeks.at(-1)?.open', replace: 'weeks[0]?.open', harm: 'areas are added as they were half a year ago' },
    { find: 'withoutUnit > 0', replace: 'withoutUnit < 0', harm: 'problems without a unit are lost' },
  ],
  'rankings/model/ranking-sums.ts': [
    { find: 'adjustments.length > 0', replace: 'adjustments.length > 1', harm: 'points taken are left out of the sum' },
  ],
  'red-black-list/model/list-sums.ts': [
    { find: 'row.issue === issue', replace: 'row.issue !== issue', harm: 'entries of the other issues are counted' },
  ],
});

export const sumRules = mutantsIn('rules', {
  'check-hotline-rows.ts': [
    { find: '> 100', replace: '> 1000', harm: 'more is closed than was accepted, in percent' },
    { find: '&& !isNoted', replace: '', harm: 'what a note explains is refused' },
    {
      find: "< (month ?? '')",
      replace: "<= (month ?? '')",
      harm: 'a bulletin of the last day of its month is refused',
    },
  ],
  'check-hotline.ts': [
    {
      find: 'addsUp || isExplained(total)',
      replace: 'addsUp',
      harm: 'a source that does not add up cannot be entered',
    },
    { find: '!row || follows ||', replace: '!row ||', harm: 'every printed rate wants a note' },
    { find: 'if (isWrong) return [];', replace: 'return [];', harm: 'a note accuses a source that adds up' },
    {
      find: "!isMissing(record, 'sum_note_zh') || !isMissing(record, 'sum_note_en')",
      replace: "isMissing(record, 'sum_note_zh')",
      harm: 'a source that does not add up can be published without a word',
    },
    { find: "marked !== ''", replace: 'false', harm: 'a total is marked as sanitation' },
    { find: 'id !== measure', replace: 'false', harm: 'a month has the same total twice' },
    { find: '!isWhole) {', replace: 'false) {', harm: 'half a case' },
    { find: '> asOf.slice(0, 7)', replace: '> asOf', harm: 'a month that has not begun' },
    { find: 'broken.has(month) ? []', replace: 'false ? []', harm: 'a slip in one cell is told as a wrong sum, too' },
    { find: 'if (faults.length > 0) return faults;', replace: '', harm: 'a wrong row is told again as a wrong sum' },
  ],
});

export const sumViews = mutantsIn('views', {
  'ui/data/sum-words.ts': [
    { find: 'difference > 0 ?', replace: 'difference < 0 ?', harm: 'less is said where it is more' },
    { find: 'count > 1 && count <= writtenOut', replace: 'count <= writtenOut', harm: '“3 = 3” is said to add up' },
  ],
  'sums/sum-list.ts': [
    {
      find: 'filter(({ reason }) => reason === null)',
      replace: 'filter(() => false)',
      harm: 'a site whose totals are wrong is published',
    },
    { find: '!agrees(sum)', replace: 'agrees(sum)', harm: 'those that add up are listed as those that do not' },
  ],
});
