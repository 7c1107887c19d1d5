import { mutantsIn } from '../mutant.ts';

/** What is not known: which gaps are listed, where, and since when. */
export const unknownFaults = [
  ...mutantsIn('model', {
    'areas/model/uncoded-areas.ts': [
      { find: "provenance === 'official' && ", replace: '', harm: 'sample areas are said to lack a national code' },
      { find: 'ended >= day', replace: 'ended > day', harm: 'an area is dropped on the last day of its use' },
    ],
    'indicators/model/filled-clauses.ts': [
      { find: 'on > asked ?', replace: 'on >= asked ?', harm: 'what came with its figure is told as filled' },
      {
        find: 'known > linked ? known : linked',
        replace: 'known',
        harm: 'a clause is filled before anybody knew by what',
      },
      {
        find: ' || threshold.same_measure !== null',
        replace: '',
        harm: 'a figure that may count something else is told as the one asked for',
      },
      { find: " || threshold.comparison === 'yes'", replace: '', harm: 'what is to be in place is told as a figure' },
      {
        find: 'area.code === cityArea',
        replace: 'true',
        harm: 'the nation’s figure fills what the city has not published',
      },
    ],
    'unknown/elapsed.ts': [
      { find: 'isWhole ? 0 : 1', replace: '0', harm: 'a month is counted that is not over' },
      { find: ' || isLastOfMonth(to)', replace: '', harm: 'from the 31st on, no month of 30 days is ever over' },
    ],
    'unknown/placed-gap.ts': [
      {
        find: 'if (seen.has(anchor)) throw',
        replace: 'if (false) throw',
        harm: 'a link to one gap leads to another',
      },
      { find: 'since <= day', replace: 'since < day', harm: 'a gap is hidden on its first day' },
      {
        find: 'compareKnown(a.since, b.since)',
        replace: 'compareKnown(b.since, a.since)',
        harm: 'what nobody can date comes first',
      },
      { find: 'b.gaps.length - a.gaps.length', replace: '0', harm: 'whoever could publish most comes anywhere' },
    ],
  }),
  ...mutantsIn('views', {
    'unknown/unknown-feed.ts': [
      { find: '--filled`', replace: '`', harm: 'readers’ programs do not show that a gap was filled' },
      {
        find: 'gap.since > gap.listed ? gap.since : gap.listed',
        replace: 'gap.since > gap.listed ? gap.listed : gap.since',
        harm: 'a gap that is new on the site comes into the feed as an old one',
      },
    ],
    'unknown/gap-table.ts': [
      { find: "zh.isSample ? 'sample' : 'no'", replace: "'no'", harm: 'a sample row of the table does not say so' },
    ],
    'unknown/say-gap.ts': [
      { find: 'count > 0 ?', replace: 'true ?', harm: 'kinds of which there is none are counted' },
      { find: 'isSample ? translator', replace: 'false ? translator', harm: 'a sample in the feed does not say so' },
    ],
  }),
];
