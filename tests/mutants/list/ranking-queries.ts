import { mutantsIn } from '../mutant.ts';

export const rankingQueries = mutantsIn('query', {
  'rankings/query/rankings.ts': [
    {
      find: 'allRankings()[at - 1]?.month ?? null, next: allRankings()[at + 1]',
      replace: 'allRankings()[at + 1]?.month ?? null, next: allRankings()[at - 1]',
      harm: 'the month before and after are mixed up',
    },
    { find: 'months.slice(-count)', replace: 'months.slice(0, count)', harm: 'the chart shows the oldest months' },
    {
      find: 'line.area.code === area.code)',
      replace: 'line.area.code !== area.code)',
      harm: 'the table of an area shows the others',
    },
    { find: 'last === undefined || month <= last', replace: 'true', harm: 'ranks under a code that had ended' },
  ],
  'ranking-editions.ts': [
    {
      find: 'entry.date <= day',
      replace: 'entry.date < day',
      harm: 'a rank as first published leaves out the day itself',
    },
    { find: 'key.startsWith(month)', replace: 'key.length > 0', harm: 'changes of other months are told of this one' },
  ],
  'ranking-page.ts': [
    {
      find: 'corrected = last === published ? null : last',
      replace: 'corrected = last',
      harm: 'the feed tells of a correction that never was',
    },
    {
      find: 'release.entry.date > first',
      replace: 'release.entry.date >= first',
      harm: 'the first release is told as a later one',
    },
  ],
});
