import type { Locale } from '../../../core/locale.ts';
import type { BoardLine, ListLook, ShareBoard } from '../../../share/list-model.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { posterOf } from '../../../ui/share/share-poster.ts';
import { stateOf } from '../model/entry-state.ts';
import { isOpen, isRectified, type EntryView } from '../model/list-entry.ts';
import { pressingFirst, rectificationOf, type ListIssue } from '../model/list-issues.ts';
import { translator } from '../words.ts';
import { listWords } from './list-words.ts';

const looks = {
  overdue: 'not-met',
  running: 'neutral',
  verified: 'met',
  commended: 'met',
  neutral: 'neutral',
} as const;

/** The list's pictures in the words of one language: areas, categories and states, never a unit or a place. */
function shareWords(locale: Locale) {
  const t = translator(locale);
  const say = listWords(locale);

  const subject = (entry: EntryView): string =>
    t('share.entry.title', { area: say.area(entry), category: say.label('category', entry.row.category) });

  /** A state in the few letters that a line has room for; null for what is commended. */
  const shortState = (entry: EntryView): BoardLine['state'] => {
    const { row, deadline } = entry;
    if (row.list === 'red' && row.status !== 'withdrawn') return null;
    const state = stateOf(entry);
    if (state === 'overdue') return { look: 'not-met', word: t('share.state.overdue', { days: deadline?.days ?? 0 }) };
    if (state === 'running') return { look: 'neutral', word: t('share.state.running') };
    if (state === 'verified') return { look: 'met', word: t('share.state.verified') };
    return { look: 'neutral', word: t(row.status === 'withdrawn' ? 'share.state.withdrawn' : 'share.state.rectified') };
  };

  const summary = (issue: ListIssue): string => {
    const counts = rectificationOf(issue.issue, issue.black);
    if (counts === null || counts.entries.length === 0) return '';
    return counts.open === 0
      ? t('share.list.allFixed')
      : t('share.list.summary', { rectified: counts.rectified, open: counts.open, overdue: counts.overdue });
  };

  const board = (issue: ListIssue, list: 'black' | 'red'): ShareBoard => ({
    look: list,
    name: t(`list.${list}`),
    count: String(issue[list].length),
    summary: list === 'black' ? summary(issue) : '',
    lines: pressingFirst(issue[list]).map((entry) => ({ text: subject(entry), state: shortState(entry) })),
  });

  return { t, say, subject, board };
}

/** An issue: how many are exposed and commended, and what became of them. `asOf` is said where that may still change. */
export function issueShare(
  locale: Locale,
  site: SharedSite,
  issue: ListIssue,
  asOf: string,
  isSample: boolean,
): SharePicture {
  const { t, say, board } = shareWords(locale);
  const [name, day] = [say.issue(issue.issue), say.day(issue.listedOn)];
  const counts = { issue: name, day, black: issue.black.length, red: issue.red.length };
  return pictureOf(`red-black-list/${issue.issue}`, t('share.alt.issue', counts), {
    ...frameOf(locale, site, isSample),
    kind: 'list',
    kicker: t('share.list.kicker', { title: t('list.title'), issue: name, day }),
    boards: [board(issue, 'black'), board(issue, 'red')],
    more: t('share.list.more', { count: '{count}' }),
    note: issue.black.some(isOpen) ? t('list.asOf', { day: say.day(asOf) }) : '',
  });
}

/** What is copied with the address of an entry: category, area and state, never a unit or a place; null where its text is gone. */
export function entryLine(locale: Locale, entry: EntryView, asOf: string, isSample: boolean): string | null {
  if (entry.ended) return null;
  const { t, say } = shareWords(locale);
  const { row } = entry;
  const isCommended = row.list === 'red' && row.status !== 'withdrawn';
  const slots = {
    category: say.label('category', row.category),
    area: say.area(entry),
    state: isCommended ? t('list.red') : say.state(entry),
  };
  const text = isOpen(entry)
    ? t('share.entry.lineAsOf', { ...slots, day: say.day(asOf) })
    : t('share.entry.line', slots);
  return isSample ? t('sample.sentence', { text }) : text;
}

/** The poster of an issue; every issue has one, for an old link to it is still sent on. */
export const issuePoster = (share: SharePicture, issue: ListIssue): SharePicture =>
  posterOf(share, `red-black-list/${issue.issue}`);

/** An entry by its area, category and state; null where its text is gone: it is no longer shown to anybody. */
export function entryShare(
  locale: Locale,
  site: SharedSite,
  entry: EntryView,
  asOf: string,
  isSample: boolean,
): SharePicture | undefined {
  if (entry.ended) return undefined;
  const { t, say, subject } = shareWords(locale);
  const { row } = entry;
  const isBack = row.status === 'withdrawn';
  const look: ListLook = isBack ? 'none' : row.list;
  const issue = say.issue(row.issue);
  const list = isBack ? t('share.entry.withdrawn') : t(`list.${row.list}`);
  const state = row.list === 'black' && !isBack ? { look: looks[stateOf(entry)], word: say.state(entry) } : null;
  const alt = t('share.alt.entry', {
    ...{ list, issue, area: say.area(entry), category: say.label('category', row.category) },
  });
  return pictureOf(
    `red-black-list/${entry.id}`,
    state ? t('share.alt.entryState', { entry: alt, state: state.word }) : alt,
    {
      ...frameOf(locale, site, isSample),
      kind: 'place',
      kicker: t('share.entry.kicker', { title: t('list.title'), issue }),
      look,
      list,
      title: subject(entry),
      state,
      text: isBack ? '' : (say.due(entry) ?? ''),
      note: row.list === 'black' && !isBack && !isRectified(entry) ? t('list.asOf', { day: say.day(asOf) }) : '',
    },
  );
}

/** Every picture of the list. */
export const listShares = (
  locale: Locale,
  site: SharedSite,
  { issues, entries }: { issues: readonly ListIssue[]; entries: readonly EntryView[] },
  asOf: string,
  isSample: boolean,
): SharePicture[] => [
  ...issues.flatMap((issue) => {
    const share = issueShare(locale, site, issue, asOf, isSample);
    return [share, issuePoster(share, issue)];
  }),
  ...entries.flatMap((entry) => entryShare(locale, site, entry, asOf, isSample) ?? []),
];
