import { mutantsIn } from '../mutant.ts';

export const subjectViews = mutantsIn('views', {
  'ui/data/DatasetUse.astro': [
    {
      find: 'isCopy={release.blank.length > 0}',
      replace: 'isCopy={false}',
      harm: 'a copy without its texts passes for the registered file',
    },
  ],
  'RemovedList.astro': [
    {
      find: 'columnTitles(locale, dataset, columns)',
      replace: 'columnTitles(locale, dataset, columns.slice(1))',
      harm: 'the page of the register tells of one removed cell out of several',
    },
  ],
  'RegisterTable.astro': [
    { find: '{head}</code>', replace: '</code>', harm: 'no page gives the newest hash of a register' },
  ],
  'BuildReleases.astro': [
    { find: '{entry.root}', replace: '{entry.sha256}', harm: 'the page gives the hash of an entry for a root' },
  ],
  'CorrectionLog.astro': [
    {
      find: "correction.kind === 'data' && correction.isSample &&",
      replace: 'false &&',
      harm: 'a correction of sample data does not say so',
    },
    { find: '<li id={correction.id}>', replace: '<li>', harm: 'the feed of corrections leads to no place' },
  ],
  'ColumnDictionary.astro': [
    { find: 'expiring.includes(name) ?', replace: 'false ?', harm: 'the dictionary does not say which texts expire' },
    {
      find: '!required ?',
      replace: 'required ?',
      harm: 'the dictionary tells the contrary of the check',
    },
  ],
  'data/ReleaseSummary.astro': [
    {
      find: '{rooted && ',
      replace: '{false && ',
      harm: 'a root passes for one that was computed on the day of its release',
    },
  ],
  'data/BlankCellsNotice.astro': [
    {
      find: '{blank.length > 0 &&',
      replace: '{blank.length > 1 &&',
      harm: 'a redacted copy does not say why cells are blank',
    },
  ],
  'record/RecordPage.astro': [
    {
      find: "      <li>{t('record.limitIndex')}</li>\n",
      replace: '',
      harm: 'the page does not say that a register may be left out',
    },
  ],
  'ui/data/cell-text.ts': [
    {
      find: 'if (removed) return',
      replace: 'if (false) return',
      harm: 'a removed cell looks as if it had always been empty',
    },
  ],
  'IndicatorAnswer.astro': [
    {
      find: '{!headline && shown &&',
      replace: '{false &&',
      harm: 'the figure of another area passes for the city’s',
      survives: 'no indicator of the fixture cities has figures of other areas alone',
    },
    { find: "threshold.veto === 'yes' &&", replace: 'false &&', harm: 'nobody says that one threshold decides alone' },
  ],
  'components/Outcome.astro': [
    {
      find: "isJudged(outcome) ? outcome : 'neutral'",
      replace: "outcome === 'met' ? outcome : 'neutral'",
      harm: 'not met looks like nothing special',
    },
  ],
  'FigureTable.astro': [
    { find: 'hasTargets ? targetLines(locale, view) : []', replace: '[]', harm: 'the targets are in no table' },
  ],
  'ThemeIndicators.astro': [
    {
      find: 'today={held.today}',
      replace: '',
      harm: 'a verdict by a replaced edition is read as one of today',
    },
    {
      find: 'isUndated: isUndated(view)',
      replace: 'isUndated: false',
      harm: 'a figure without a year meets the standard without a word',
    },
  ],
  'indicators/components/result-words.ts': [
    {
      find: 'return isUndated ?',
      replace: 'return false ?',
      harm: 'a figure without a year meets the standard without a word',
    },
  ],
  'components/figure-words.ts': [
    {
      find: 'periodNote === null || figure.period.start === null ? [] : [periodNote]',
      replace: '[]',
      harm: 'a note on the period is not told',
    },
    {
      find: "    replacedBy === null\n      ? t('edition.name'",
      replace: "    replacedBy !== null\n      ? t('edition.name'",
      harm: 'a replaced edition passes for the one in force',
    },
    { find: '...figure.revisions.map(', replace: '...figure.revisions.slice(1).map(', harm: 'a revision is not told' },
  ],
  'RankingRow.astro': [
    { find: '{ranked?.isTied &&', replace: '{false &&', harm: 'a shared rank is not told' },
    { find: '{adjustments.length > 0 &&', replace: '{false &&', harm: 'a total that its parts do not add up to' },
  ],
  'RankingTable.astro': [
    { find: '[group.ranked, group.unranked]', replace: '[group.ranked]', harm: 'areas that are not ranked vanish' },
    { find: '{isSample ? ', replace: '{false ? ', harm: 'a ranking that is cut out does not say sample' },
  ],
  'RankingHistory.astro': [{ find: '  .reverse();', replace: '  ;', harm: 'the oldest month first' }],
  'ranking-words.ts': [
    {
      find: "places > 0 ? 'up' : places < 0 ? 'down'",
      replace: "places < 0 ? 'up' : places > 0 ? 'down'",
      harm: 'an arrow down for who rose',
    },
    { find: "to < from ? 'up' : 'down'", replace: "to < from ? 'down' : 'up'", harm: 'a rise is explained as a fall' },
  ],
  'RankingPublication.astro': [
    {
      find: '{later.length === 0 &&',
      replace: '{later.length !== 0 &&',
      harm: 'never corrected, above its corrections',
    },
  ],
  'red-black-list/view-of-areas.ts': [
    {
      find: '...(open.length > 0 ?',
      replace: '...(open.length < 0 ?',
      harm: 'places that are open since long ago are not told',
    },
    {
      find: 'state.issue ? state.open.length :',
      replace: 'state.issue ? state.issue.black.length :',
      harm: 'open places are those of the newest issue alone',
    },
  ],
  'AreaAnswers.astro': [
    {
      find: 'answer.isSample ? t(',
      replace: '!answer.isSample ? t(',
      harm: 'sample answers on an area do not say so',
    },
  ],
  'AreaFigures.astro': [
    {
      find: 'figures.some(({ of }) => of !== null)',
      replace: 'false',
      harm: 'figures of an area before pass for its own',
    },
  ],
});
