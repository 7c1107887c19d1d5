import { mutantsIn } from '../mutant.ts';

export const listViews = mutantsIn('views', {
  'EntryBadge.astro': [
    { find: "isOverdue ? 'not-met' :", replace: "isOverdue ? 'neutral' :", harm: 'overdue looks like nothing special' },
    { find: "isDone ? 'met' :", replace: "isDone ? 'not-met' :", harm: 'fixed and verified looks bad' },
    { find: 'deadline.days === 1 ?', replace: 'deadline.days === 0 ?', harm: 'overdue by 1 days' },
  ],
  'EntryCard.astro': [
    {
      find: "row.list === 'black' ? row.status : undefined",
      replace: 'row.status',
      harm: 'the filter of statuses shows commended places',
    },
    {
      find: "row.status === 'withdrawn' ? null : say.due(entry)",
      replace: 'null',
      harm: 'a card without its deadline',
    },
  ],
  'EntrySteps.astro': [
    {
      find: "'entry-steps__bad': isBad",
      replace: "'entry-steps__bad': false",
      harm: 'a missed deadline does not stand out',
    },
    {
      find: "(one.on ?? '').localeCompare(other.on ?? '')",
      replace: "(other.on ?? '').localeCompare(one.on ?? '')",
      harm: 'the steps run backwards',
    },
    { find: 'row.verified_on && !ended ?', replace: 'false ?', harm: 'nobody says who verified' },
  ],
  'EntryVoices.astro': [
    { find: '...(settledLate > 0', replace: '...(settledLate > 1', harm: 'one day late is not told' },
    {
      find: "objection === 'upheld' || objection === 'rejected')",
      replace: "objection === 'upheld')",
      harm: 'a rejection without its reason',
    },
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
    {
      find: '(filedOn(a) < filedOn(b) ? 1 : -1)',
      replace: '(filedOn(a) < filedOn(b) ? -1 : 1)',
      harm: 'the oldest objection first',
    },
    { find: "limits.state === 'settled'", replace: "limits.state !== 'filed'", harm: 'acknowledged reads as settled' },
    {
      find: 'limits.acknowledgedLate + limits.settledLate > 0',
      replace: 'limits.settledLate > 0',
      harm: 'late acknowledgements are not counted',
    },
  ],
  'RectificationReport.astro': [
    {
      find: 'open: report.entries.length - report.rectified',
      replace: 'open: report.entries.length',
      harm: 'all are told as open',
    },
    { find: 'report.withdrawn > 0 &&', replace: 'false &&', harm: 'withdrawn entries vanish from the count' },
  ],
  'EntryHistory.astro': [
    {
      find: "name !== 'status' && !isChangeMark(name)",
      replace: 'isChangeMark(name)',
      harm: 'the history does not name what changed',
    },
  ],
  'ListStrip.astro': [
    { find: '`areas/${code}`', replace: '`red-black-list/area/S01`', harm: 'each area leads to the first' },
  ],
  'LeavingList.astro': [
    {
      find: "entry.left.why === 'withdrawn' && entry.left.note &&",
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
  '[entry].astro': [
    {
      find: 'noindex={!hasText}',
      replace: 'noindex={false}',
      harm: 'an entry whose text is gone is listed by search engines',
    },
    { find: 'searchable={hasText}', replace: 'searchable', harm: 'the site’s search lists entries whose text is gone' },
  ],
  'objection-words.ts': [
    {
      find: "row.objection === 'filed' ? limits.acknowledgeBy : limits.settleBy",
      replace: 'limits.settleBy',
      harm: 'the wrong limit is named',
    },
  ],
});
