import { mutantsIn } from '../mutant.ts';

export const otherModels = mutantsIn('model', {
  'core/period.ts': [
    {
      find: 'daysBetween(before.end, next.start) === 1',
      replace: 'daysBetween(before.end, next.start) >= 1',
      harm: 'a line joins years with a gap between them',
    },
    { find: 'addDays(end, 1)', replace: 'end', harm: 'the middle of a period is half a day early' },
    { find: "left.end ?? '9999'", replace: "left.end ?? ''", harm: 'figures without a year come first' },
  ],
  'core/countable-marks.ts': [
    { find: 'count <= mostMarks', replace: 'true', harm: 'a page of a thousand marks' },
    { find: 'count > 1', replace: 'count > 0', harm: 'one mark beside every post' },
  ],
  'core/days.ts': [
    {
      find: 'timeOfDay(to) - timeOfDay(from)',
      replace: 'timeOfDay(from) - timeOfDay(to)',
      harm: 'days counted backwards',
    },
  ],
  'core/decimal.ts': [
    { find: '* 2n + divisor)', replace: '* 2n)', harm: 'totals are cut, not rounded' },
    { find: 'value.digits < 0n && size > 0n', replace: 'value.digits < 0n', harm: 'minus nought' },
  ],
  'working-days.ts': [
    { find: '|| Object.hasOwn(calendar.holidays, day)', replace: '', harm: 'public holidays count as working days' },
    {
      find: 'Object.hasOwn(calendar.workdays, day) ||',
      replace: '',
      harm: 'weekend days worked in place of holidays do not count',
    },
    {
      find: '-12-24`',
      replace: '-12-31`',
      harm: 'the last days of a year are taken for certain before the next calendar is out',
    },
  ],
  'core/replacements.ts': [
    {
      find: 'predecessorsOf(successor.code, rows).length > 1',
      replace: 'false',
      harm: 'a merged area inherits the ranks of one of its parts',
    },
    { find: 'others.length > 0 ||', replace: '', harm: 'a split area lives on as its first part' },
    {
      find: 'successor.valid_from <= row.valid_to',
      replace: 'successor.valid_from < row.valid_to',
      harm: 'two codes in use on one day are one area',
    },
  ],
  'distinct-names.ts': [
    {
      find: 'row.valid_to === null ? inUse > 1 : all > 1',
      replace: 'inUse > 1',
      harm: 'an ended area bears the name of the one in use',
    },
  ],
  'area-succession.ts': [
    { find: 'open: countOpen(area)', replace: 'open: 0', harm: 'open places of an area before are not told' },
  ],
  'article-lists.ts': [
    {
      find: 'compareText(right.published, left.published)',
      replace: 'compareText(left.published, right.published)',
      harm: 'the oldest article first',
    },
    {
      find: 'previous: list[place + 1] ?? null, next: list[place - 1]',
      replace: 'previous: list[place - 1] ?? null, next: list[place + 1]',
      harm: 'earlier and later article are mixed up',
    },
    { find: 'b.count - a.count ||', replace: '', harm: 'topics in alphabetical order' },
    { find: 'Math.max(1, Math.ceil(', replace: 'Math.max(0, Math.ceil(', harm: 'an empty section has no page' },
  ],
  'related-articles.ts': [
    {
      find: 'indicators.get(other) ?? 0, tags:',
      replace: '0, tags:',
      harm: 'a shared indicator makes no article nearer',
    },
    { find: '.filter(({ slug }) => slug !== article.slug)', replace: '', harm: 'an article is related to itself' },
  ],
  'corrections/published-correction.ts': [
    {
      find: 'left.on < right.on ? 1 : -1',
      replace: 'left.on < right.on ? -1 : 1',
      harm: 'the oldest correction first',
    },
  ],
  'structured-data.ts': [
    {
      find: 'compareText(b.on, a.on)',
      replace: 'compareText(a.on, b.on)',
      harm: 'search engines read the oldest correction first',
    },
  ],
});
