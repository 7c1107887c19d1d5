import { isRectified, type EntryView } from './list-entry.ts';

/** The one picture that shows an entry where there is room for one: as it is now. Null = it has none, or they are gone. */
export function shownPicture(entry: EntryView): { file: string; when: 'before' | 'after' } | null {
  if (entry.ended) return null;
  const { picture_before: before, picture_after: after } = entry.row;
  if (after !== null && (isRectified(entry) || before === null)) return { file: after, when: 'after' };
  return before === null ? null : { file: before, when: 'before' };
}
