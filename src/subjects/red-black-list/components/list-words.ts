import type { Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { formatDay } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import { describeColumns } from '../../../releases/define/define-dataset.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import { redBlackList, type ListEntry } from '../dataset.ts';
import { briefText } from '../model/brief-text.ts';
import { stateOf } from '../model/entry-state.ts';
import type { EntryView } from '../model/list-entry.ts';
import { translator } from '../words.ts';

/** Columns that are in both languages, as `<name>_zh` and `<name>_en`. */
export type ListText =
  | 'place'
  | 'subdistrict'
  | 'responsible_unit'
  | 'deed'
  | 'basis_regulation'
  | 'basis_standard'
  | 'verified_by'
  | 'reply';

type Coded = 'list' | 'kind' | 'category' | 'found_by' | 'objection' | 'status' | 'change';

const columnLabels = new Map<string, Record<string, Words>>(
  describeColumns(redBlackList).flatMap(({ name, column }) => (column.kind === 'oneOf' ? [[name, column.labels]] : [])),
);

/** The codes of a column in the order of its definition. */
export const codesOf = (column: Coded): string[] => Object.keys(columnLabels.get(column) ?? {});

/** An entry of the list in the words of one language. */
export function listWords(locale: Locale) {
  const t = translator(locale);
  const label = (column: Coded, code: string): string => columnLabels.get(column)?.[code]?.[locale] ?? code;
  const day = (date: string): string => formatDay(locale, date);

  /** A text, or what is in its place where it was removed; null = nothing was ever said. */
  const shown = ({ row, redacted, ended }: EntryView, name: ListText): string | null => {
    const words = row[`${name}_${locale}`];
    if (words) return words;
    const removed = redacted[`${name}_${locale}`];
    if (removed) return removedWords(locale, removed);
    return ended ? t(`entry.removed.${ended.why}`) : null;
  };
  const area = ({ area }: Pick<EntryView, 'area'>): string => nameOf(locale, area);
  /** `2026-W07` → "Issue 7 of 2026". */
  const issue = (code: string): string =>
    t('list.issue', { year: code.slice(0, 4), week: String(Number(code.slice(6))) });
  /** The entry's name: its place, or its id where the place is gone. */
  const name = ({ id, row, ended }: EntryView): string =>
    ended ? t('entry.goneTitle', { id }) : (row[`place_${locale}`] ?? t('entry.redactedTitle', { id }));

  const status = (row: Pick<ListEntry, 'status'>): string => label('status', row.status);

  return {
    label,
    day,
    shown,
    area,
    issue,
    name,
    /** What is wrong there in a few words; the entry's name where that text is gone. */
    brief: (entry: EntryView): string => {
      const deed = entry.row[`deed_${locale}`];
      return entry.ended || !deed ? name(entry) : briefText(locale, deed);
    },
    where: (entry: EntryView): string => {
      const subdistrict = entry.ended ? null : shown(entry, 'subdistrict');
      return subdistrict === null ? area(entry) : t('entry.where', { area: area(entry), subdistrict });
    },
    /** Rectified in time or late, due, or overdue: in a few words; null where there is no deadline. */
    due: ({ deadline, row }: EntryView): string | null =>
      deadline && t(`entry.due.${deadline.state}`, { by: day(row.rectify_by ?? row.listed_on) }),
    /** The same as a sentence. */
    deadline: ({ deadline, row, relapse }: EntryView): string | null => {
      if (!deadline) return null;
      const slots = { by: day(row.rectify_by ?? row.listed_on), days: deadline.days };
      const { state } = deadline;
      if (state === 'kept' && deadline.days === 0) return t('entry.deadline.keptBefore', slots);
      return relapse && (state === 'kept' || state === 'missed')
        ? t(`entry.deadline.${state}Again`, slots)
        : t(`entry.deadline.${state}`, slots);
    },
    /** How it left the list, and that its text is gone where it is; empty where it is still listed. */
    leaving: ({ departure, ended }: EntryView): string[] => {
      const delisted = departure?.why === 'delisted' ? [t('entry.left.delisted', { day: day(departure.on) })] : [];
      if (ended?.why === 'display-ended') return [...delisted, t('entry.gone', { day: day(ended.on) })];
      if (departure?.why !== 'withdrawn') return delisted;
      return [
        departure.note
          ? t('entry.left.withdrawn', { day: day(departure.on), reason: departure.note[locale] })
          : t('entry.left.withdrawnPlain', { day: day(departure.on) }),
      ];
    },
    /** What a reader must know beside the state: a reply, an objection, that it came back. */
    marks: (entry: EntryView): string[] => [
      ...(entry.relapse ? [t('entry.mark.relapse')] : []),
      ...(entry.dispute ? [t(`entry.mark.${entry.dispute}`)] : []),
      ...(entry.row.reply_zh ? [t('entry.mark.reply')] : []),
    ],
    status,
    /** The state that its badge shows, in words. */
    state: (entry: EntryView): string => {
      const state = stateOf(entry);
      if (state === 'overdue') return t('entry.waiting.overdue', { days: entry.deadline?.days ?? 0 });
      if (state === 'running') return t('entry.waiting.running');
      return state === 'commended' ? label('list', 'red') : status(entry.row);
    },
  };
}
