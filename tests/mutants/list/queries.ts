import { mutantsIn } from '../mutant.ts';

export const queries = mutantsIn('query', {
  'red-black-list/query.ts': [
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
      find: 'openEntries().filter(({ row }) => row.area === code)',
      replace: 'openEntries()',
      harm: 'open places of other areas',
    },
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
      find: '[area, ...ancestorsOf(area.code, listed)].some(',
      replace: '[area].some(',
      harm: 'an area that continues others has no page',
    },
    {
      find: 'areaViews.some(({ isSample }) => isSample())',
      replace: 'false',
      harm: 'sample figures of an area without their mark',
    },
    {
      find: 'findIndex((one) => one.dataset.name === dataset.name) === index',
      replace: 'length > index',
      harm: 'one release is named twice',
    },
  ],
  'indicators/query/indicators.ts': [
    {
      find: "column !== 'value' || from === null",
      replace: 'from === null',
      harm: 'a changed note is told as a changed figure',
      survives: 'no release of the fixture cities changes a cell of a figure other than its value',
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
  'corrected-rows.ts': [
    {
      find: "releases === 'upsert' &&",
      replace: "releases === 'full' &&",
      harm: 'corrected rows are not told',
    },
    {
      find: "=== 'correction' || printed['change'] === 'withdrawn'",
      replace: "=== 'correction'",
      harm: 'a withdrawn row is no correction',
    },
  ],
  'store/releases.ts': [
    {
      find: 'compareText(b.entry.date, a.entry.date)',
      replace: 'compareText(a.entry.date, b.entry.date)',
      harm: 'the oldest release first',
    },
  ],
  'store/bound-value.ts': [
    {
      find: 'rows.findIndex((one) => one.record === record)',
      replace: 'rows.length - 1',
      harm: 'a revised figure in a text does not say so',
    },
    {
      find: "isSample: dataset.provenance === 'sample'",
      replace: 'isSample: false',
      harm: 'a sample figure in a text without its word',
    },
    { find: 'isNumber ? sameNumber : undefined', replace: 'undefined', harm: '82 after 82.0 is told as revised' },
  ],
  'register/public-register.ts': [
    {
      find: '  ...removals.map(',
      replace: '  ...removals.slice(1).map(',
      harm: 'the register hides what the law had removed',
    },
    { find: 'ended.columns.length > 0', replace: 'true', harm: 'a row that lost nothing is told as blank' },
    { find: 'csv_sha256: release.sha256', replace: "csv_sha256: ''", harm: 'nobody can check what is served' },
  ],
  'state/blank-cells.ts': [
    {
      find: 'new Set(mine.map(({ key }) => key)).size',
      replace: 'mine.length',
      harm: 'a row that lost cells in two releases counts twice',
    },
    {
      find: '(on > latest ? on : latest)',
      replace: '(on < latest ? on : latest)',
      harm: 'a copy names the first day and not the last',
    },
  ],
  'state/removed-earlier.ts': [
    {
      find: 'if (mine.has(column)) continue;',
      replace: '',
      harm: 'a cell removed from this release is told as removed from an earlier one',
    },
  ],
  'register/rooted-in.ts': [
    {
      find: '&& compareReleases(release, first.follows.release) <= 0',
      replace: '',
      harm: 'a release after the migration is said to have its root from then',
    },
  ],
  'record/removed-cells.ts': [
    { find: 'row.from.add(release).size', replace: '1', harm: 'a removal is told of one release out of several' },
    {
      find: '({ from: _from, ...row }) => row).reverse()',
      replace: '({ from: _from, ...row }) => row)',
      harm: 'removals are told oldest first',
    },
  ],
  'store/record.ts': [
    {
      find: 'publicRegister(loadedDataset({ name }), asOf())',
      replace: "publicRegister(loadedDataset({ name }), '')",
      harm: 'the register does not say which day it speaks of',
    },
  ],
  'store/files.ts': [
    {
      find: 'writeRegister(loadedDataset({ name }).entries)',
      replace: "writeRegister(loadedDataset({ name }).entries.filter(({ kind }) => kind === 'release'))",
      harm: 'removals are left out of the served register',
    },
    {
      find: 'folder === latest ? releases.at(-1)',
      replace: 'folder === latest ? releases.at(0)',
      harm: 'latest is the oldest',
    },
  ],
  'files/release-content.ts': [
    {
      find: "filter((file) => file.kind !== 'sums')",
      replace: "filter((file) => file.kind === 'registered')",
      harm: 'SHA256SUMS lacks the copies',
    },
    {
      find: 'writeTable(kind, ',
      replace: "writeTable('csv', ",
      harm: 'the copy for Excel is none',
    },
  ],
  'store/city.ts': [
    {
      find: 'const copies = publishedCopies(found);',
      replace: 'const copies = found.datasets.map((one) => ({ ...one, problems: [] }));',
      harm: 'texts whose display has ended are shown while they are written',
      survives: 'a build takes what the check has copied; only npm run dev and a bare astro build load by themselves',
    },
  ],
});
