import type { Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';
import { formatDay } from '../../../i18n/format.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import { lateOf, longOpen, type Sheet, type SheetTask } from '../model/sheets.ts';
import { stateLabel } from '../model/task-states.ts';
import { translator } from '../words.ts';

type TaskText = 'task' | 'lead_unit' | 'helping_units' | 'reason' | 'note';

/** A text with its language, where it is not the reader's own. */
export interface Said {
  text: string;
  lang?: string;
}

/** What the pages say of sheets and tasks. */
export const sheetWords = madeOnce((locale: Locale) => {
  const t = translator(locale);
  const week = (name: string): string =>
    t('assign.week', { year: name.slice(0, 4), week: String(Number(name.slice(6))) });
  const weekOnly = (name: string): string => t('assign.weekOnly', { week: String(Number(name.slice(6))) });
  /** In the reader's language, else in the other one; what the law had removed says so; null where there is none. */
  const said = ({ row, redacted }: Pick<SheetTask, 'row' | 'redacted'>, name: TaskText): Said | null => {
    const [own, zh, en] = [row[`${name}_${locale}`], row[`${name}_zh`], row[`${name}_en`]];
    if (own) return { text: own };
    const removed = redacted[`${name}_${locale}`] ?? redacted[`${name}_zh`];
    if (removed) return { text: removedWords(locale, removed) };
    if (zh) return { text: zh, lang: 'zh-CN' };
    return en ? { text: en, lang: 'en' } : null;
  };
  const day = (day: string): string => formatDay(locale, day);
  const last = ({ due, done, carried, cancelled, previous }: Sheet): string[] =>
    due === null || previous === null
      ? [t('assign.first')]
      : [
          t('assign.last', { week: week(previous), due, done: done.length, carried: carried.length }),
          ...(lateOf(done).length > 0 ? [t('assign.last.late', { late: lateOf(done).length })] : []),
          ...(cancelled.length > 0 ? [t('assign.last.cancelled', { cancelled: cancelled.length })] : []),
        ];
  const long = (sheet: Sheet): string => {
    const count = longOpen(sheet).length;
    return count === 0 ? t('assign.long.none') : t('assign.long', { count });
  };
  const overdue = ({ open, countedTo }: Sheet): string[] => {
    const count = lateOf(open).length;
    return count === 0 ? [] : [t('assign.overdue', { count, day: day(countedTo) })];
  };
  return {
    t,
    week,
    weekOnly,
    said,
    day,
    /** When a task is due or was done; what was done after its deadline, or is open beyond it, says so. */
    when: ({ row, daysLate: days }: Pick<SheetTask, 'row' | 'daysLate'>, countedTo: string): string[] => {
      if (row.done_on !== null)
        return [
          days > 0
            ? t('assign.doneLate', { day: day(row.done_on), due: day(row.due_on), days })
            : t('assign.doneOn', { day: day(row.done_on) }),
        ];
      const due = row.due_on ? [t('assign.dueOn', { day: day(row.due_on) })] : [];
      return days > 0 ? [...due, t('assign.overdueBy', { day: day(countedTo), days })] : due;
    },
    /** That a deadline was moved, and from when; null where it was not. */
    moved: ({ row, formerDue }: Pick<SheetTask, 'row' | 'formerDue'>): string | null =>
      formerDue === null ? null : t('assign.moved', { from: day(formerDue), to: day(row.due_on) }),
    state: (state: string): string => stateLabel(state)[locale],
    /** What the sheet says of the one before, in sentences. */
    last: (sheet: Sheet): string => joinSentences(locale, [...last(sheet), ...overdue(sheet), long(sheet)]),
    /** How long an open task has been open, from its second week on; null before. */
    running: ({ inWeek }: Pick<SheetTask, 'inWeek'>): string | null => {
      if (inWeek === 2) return t('assign.inWeek.2');
      if (inWeek === 3) return t('assign.inWeek.3');
      if (inWeek === 4) return t('assign.inWeek.4');
      if (inWeek === 5) return t('assign.inWeek.5');
      if (inWeek === 6) return t('assign.inWeek.6');
      return inWeek > 6 ? t('assign.inWeek.more', { weeks: inWeek }) : null;
    },
  };
});
