import { mutantsIn } from '../mutant.ts';

export const queries = mutantsIn('query', {
  'red-black-list/query.ts': [
    {
      find: "day !== '' && day < asOf() ? day : null",
      replace: 'null',
      harm: 'overdue to a day after the last record, and nobody says so',
    },
    {
      find: "hasList() && publishedDataset(redBlackList).dataset.provenance === 'sample'",
      replace: 'false',
      harm: 'sample entries without their mark',
    },
  ],
  'area-pages.ts': [
    {
      find: 'const ofIssue = (issue: string | null): EntryView[] => entries.filter(({ row }) => row.issue === issue).reverse();',
      replace: 'const ofIssue = (_issue: string | null): EntryView[] => [...entries].reverse();',
      harm: 'entries of old issues under the newest',
    },
    {
      find: 'row.issue !== newest?.issue && row.issue !== newest?.previous',
      replace: 'row.issue !== newest?.issue',
      harm: 'open places are listed twice',
    },
    {
      find: 'allOpen.filter(({ row }) => row.area === area.code)',
      replace: 'allOpen',
      harm: 'open places of other areas',
    },
    {
      find: '[area, ...ancestorsOf(area.code, listedAreas())].some(isKnown)',
      replace: 'isKnown(area)',
      harm: 'an area that continues others has no page',
    },
    {
      find: 'listIsSample() || rankingsAreSample()',
      replace: 'false',
      harm: 'sample figures of an area without their mark',
    },
  ],
  'indicators/query/indicators.ts': [
    {
      find: "column !== 'value' || from === null",
      replace: 'from === null',
      harm: 'a changed note is told as a changed figure',
    },
    {
      find: 'indicatorViews().filter(isInUse)',
      replace: 'indicatorViews()',
      harm: 'indicators no longer used are counted',
    },
    {
      find: '[...(revisions.get(key) ?? []), { release, from }]',
      replace: '[{ release, from }]',
      harm: 'of several revisions only the last is told',
    },
  ],
  'rankings/query/rankings.ts': [
    {
      find: 'allRankings()[at - 1]?.month ?? null, next: allRankings()[at + 1]',
      replace: 'allRankings()[at + 1]?.month ?? null, next: allRankings()[at - 1]',
      harm: 'the month before and after are mixed up',
    },
    { find: 'months.slice(-count)', replace: 'months.slice(0, count)', harm: 'the chart shows the oldest months' },
    {
      find: 'line.area.code === code)',
      replace: 'line.area.code !== code)',
      harm: 'the chart of an area shows the others',
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
      find: 'corrected: last === published ? null : last',
      replace: 'corrected: last',
      harm: 'the feed tells of a correction that never was',
    },
    {
      find: 'release.entry.date > first',
      replace: 'release.entry.date >= first',
      harm: 'the first release is told as a later one',
    },
  ],
  'store/releases.ts': [
    {
      find: "dataset.releases === 'upsert' ?",
      replace: "dataset.releases === 'full' ?",
      harm: 'corrected rows are not told',
    },
    {
      find: 'b.entry.date.localeCompare(a.entry.date)',
      replace: 'a.entry.date.localeCompare(b.entry.date)',
      harm: 'the oldest release first',
    },
    {
      find: "=== 'correction' || printed['change'] === 'withdrawn'",
      replace: "=== 'correction'",
      harm: 'a withdrawn row is no correction',
    },
  ],
  'store/bound-value.ts': [
    {
      find: 'states[placeOf(release)]?.get(key)',
      replace: 'states.at(-1)?.get(key)',
      harm: 'a figure in a text changes with a later release',
    },
    {
      find: "isSample: dataset.provenance === 'sample'",
      replace: 'isSample: false',
      harm: 'a sample figure in a text without its word',
    },
    { find: 'isNumber ? sameNumber : undefined', replace: 'undefined', harm: '82 after 82.0 is told as revised' },
  ],
  'store/files.ts': [
    {
      find: "filter((file) => file.kind !== 'sums')",
      replace: "filter((file) => file.kind === 'registered')",
      harm: 'SHA256SUMS lacks the copies',
    },
    {
      find: 'release === latest ? releases.length - 1',
      replace: 'release === latest ? 0',
      harm: 'latest is the oldest',
    },
    {
      find: 'Uint8Array.from(excelCopy(published.dataset, release.entry.release, bytes))',
      replace: 'bytes',
      harm: 'the copy for Excel is none',
    },
  ],
  'store/city.ts': [
    {
      find: 'const datasets = publishedCopies(found);',
      replace: 'const datasets = found.datasets.map((one) => ({ ...one, problems: [] }));',
      harm: 'texts whose display has ended are shown while they are written',
      survives: 'a build takes what the check has copied; only npm run dev and a bare astro build load by themselves',
    },
  ],
});
