import { countedBefore } from './fixed-say.ts';
import { isOpen, type EntryView } from './list-entry.ts';
import type { ListIssue, Rectification } from './list-issues.ts';

/** What an issue hangs on a wall: what was taken back, and what is no longer shown, does not hang there. */
export interface NoticeSheet {
  black: EntryView[];
  red: EntryView[];
  /** Entries of the issue that are not on the sheet. */
  left: number;
  /** Null where the issue before has no places to count. */
  before: Rectification | null;
  /** True where what it says may still change. */
  isRunning: boolean;
}

const isShown = ({ row, ended }: EntryView): boolean => ended === null && row.status !== 'withdrawn';

export function noticeSheet(issue: ListIssue): NoticeSheet {
  const { black, red } = issue;
  const before = countedBefore(issue);
  const [shownBlack, shownRed] = [black.filter(isShown), red.filter(isShown)];
  return {
    black: shownBlack,
    red: shownRed,
    left: black.length + red.length - shownBlack.length - shownRed.length,
    before,
    isRunning: shownBlack.some(isOpen) || (before?.open ?? 0) > 0,
  };
}
