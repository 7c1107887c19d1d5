import { mutantsIn } from '../mutant.ts';

export const listViews = mutantsIn('views', {
  'EntryBadge.astro': [
    { find: "overdue: 'not-met'", replace: "overdue: 'neutral'", harm: 'overdue looks like nothing special' },
    { find: "verified: 'met'", replace: "verified: 'not-met'", harm: 'fixed and verified looks bad' },
  ],
  'red-black-list/components/list-words.ts': [
    {
      find: "t('entry.waiting.overdue', { days: entry.deadline?.days ?? 0 })",
      replace: "t('entry.waiting.running')",
      harm: 'overdue is said to be within its deadline',
    },
  ],
  'list-share.ts': [
    {
      find: 'pressingFirst(issue[list])',
      replace: 'issue[list]',
      harm: 'a poster hides what is due tomorrow among “more”',
    },
    {
      find: "return isSample ? t('sample.sentence', { text }) : text;",
      replace: 'return text;',
      harm: 'a copied line of sample data passes for a real one',
    },
    {
      find: 'issue.black.some(isOpen) ?',
      replace: 'issue.black.every(isOpen) ?',
      harm: 'the card of an issue does not say the day that its states are of',
    },
    {
      find: "isBack ? 'none' : row.list",
      replace: 'row.list',
      harm: 'the card of an entry that was taken back shows it on the black list',
    },
    {
      find: "'share.entry.title', { area: say.area(entry)",
      replace: "'share.entry.title', { area: say.name(entry)",
      harm: 'a card names the place',
    },
  ],
  'filter-facts.ts': [
    {
      find: "entry.row.list === 'black' ? entry.row.status : undefined",
      replace: 'entry.row.status',
      harm: 'the filter of statuses shows commended places',
    },
  ],
  'EntryCard.astro': [
    {
      find: "row.status === 'withdrawn' ? null : say.due(entry)",
      replace: 'null',
      harm: 'a card without its deadline',
    },
  ],
  'EntrySteps.astro': [
    {
      find: "'entry-steps__bad': state === 'late'",
      replace: "'entry-steps__bad': false",
      harm: 'a missed deadline does not stand out',
    },
    {
      find: '{note && <span',
      replace: '{false && <span',
      harm: 'nobody says who verified, nor whether the deadline was kept',
    },
  ],
  'EntryVoices.astro': [
    { find: '...(settledLate > 0', replace: '...(settledLate > 2', harm: 'two days late are not told' },
    { find: '{reason && ', replace: '{false && ', harm: 'an outcome without its reason' },
    {
      find: "locale === 'zh' ? 'entry.replyNote' : 'entry.replyTranslated'",
      replace: "locale === 'en' ? 'entry.replyNote' : 'entry.replyTranslated'",
      harm: 'a translated reply passes for the unit’s own words',
    },
  ],
  'ListBoard.astro': [
    {
      find: "list: 'black', entries: issue.black",
      replace: "list: 'black', entries: issue.red",
      harm: 'commended places on the black list',
    },
    {
      find: '{isSample && <SampleMark',
      replace: '{false && <SampleMark',
      harm: 'a board that is cut out does not say sample',
    },
  ],
  'ObjectionTable.astro': [
    { find: 'rows: report.open,', replace: 'rows: report.settled,', harm: 'settled objections under the open ones' },
    { find: '{limits.settledLate > 0 &&', replace: '{false &&', harm: 'a late settlement is not told' },
  ],
  'RectificationReport.astro': [
    {
      find: '<EntryLines locale={locale} entries={report.entries} hasArea={hasArea} />',
      replace: '',
      harm: 'the report of the week before names no place',
    },
    { find: 'report && report.withdrawn > 0 &&', replace: 'false &&', harm: 'withdrawn entries vanish from the count' },
  ],
  'EntryHistory.astro': [
    {
      find: "name !== 'status' && !isChangeMark(name)",
      replace: 'isChangeMark(name)',
      harm: 'the history does not name what changed',
    },
  ],
  'EntryTile.astro': [
    {
      find: '`red-black-list/${entry.id}`',
      replace: "'red-black-list'",
      harm: 'a card on the home page leads to the list and not to its entry',
    },
    {
      find: '{isOpen(entry) ? (',
      replace: '{false ? (',
      harm: 'a place that is not fixed does not say so beside its picture',
    },
  ],
  'pictured-entries.ts': [
    {
      find: 'both ? [...fixed.slice(0, 1), ...open.slice(0, 1)] : ',
      replace: '',
      harm: 'the pairs show what was fixed and keep silent about what was not',
    },
    {
      find: '.sort((one, other) => placeOf(one) - placeOf(other) ||',
      replace: '.sort((one, other) =>',
      harm: 'cards without a picture come before those with one',
    },
    {
      find: '(isPictured(entry) || isOverdue(entry))',
      replace: 'isPictured(entry)',
      harm: 'home hides an overdue place that has no picture',
    },
  ],
  'LeavingList.astro': [
    {
      find: "entry.departure.why === 'withdrawn' && entry.departure.note &&",
      replace: 'false &&',
      harm: 'a withdrawal without its reason',
    },
  ],
  'red-black-list/feed.ts': [
    {
      find: '...feedsIn(`${locale}/areas/${area.code}`)',
      replace: '...feedsIn(`${locale}/red-black-list`)',
      harm: 'the feed of an area leads to that of the list',
    },
    {
      find: "event.change ? releaseAnchor(event.change.release) : 'gone'",
      replace: "'gone'",
      harm: 'an entry of the feed leads to no place',
    },
  ],
  'list-choices.ts': [
    {
      find: 'red: those.length - black',
      replace: 'red: those.length',
      harm: 'exposed places are counted as commended',
    },
  ],
  'list-words.ts': [
    {
      find: 'ended ? t(`entry.removed.${ended.why}`) : null',
      replace: 'null',
      harm: 'an empty place where a text is gone',
    },
    { find: '...(entry.row.reply_zh ?', replace: '...(!entry.row.reply_zh ?', harm: 'a reply where there is none' },
  ],
  'EntryPage.astro': [
    {
      find: 'noindex={!hasText}',
      replace: 'noindex={false}',
      harm: 'an entry whose text is gone is listed by search engines',
    },
    { find: 'searchable={hasText}', replace: 'searchable', harm: 'the site’s search lists entries whose text is gone' },
  ],
  'components/objection-words.ts': [
    {
      find: "row.objection === 'filed' ? limits.acknowledgeBy : limits.settleBy",
      replace: 'limits.settleBy',
      harm: 'the wrong limit is named',
    },
  ],
});
