import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { RowView } from '../subject-view.ts';
import { sheetWords } from './components/sheet-words.ts';
import { taskAnchor } from './components/task-anchor.ts';
import type { SheetTask } from './model/sheets.ts';
import { isOpenState } from './model/task-states.ts';
import { assignmentsAreSample, tasksOfProblem, type PlacedTask } from './query.ts';

function tellState(locale: Locale, { row, daysLate: days }: SheetTask, slots: { task: string; week: string }): string {
  const { t } = sheetWords(locale);
  if (isOpenState(row.state)) return t('assign.note.open', slots);
  if (row.state === 'cancelled') return t('assign.note.cancelled', slots);
  return days > 0 ? t('assign.note.doneLate', { ...slots, days }) : t('assign.note.done', slots);
}

function noteOf(locale: Locale, { sheet, task }: PlacedTask) {
  const { t, said, week } = sheetWords(locale);
  const slots = { task: said(task, 'task')?.text ?? t('assign.removed'), week: week(sheet.week) };
  return {
    term: t('assign.title'),
    text: tellState(locale, task, slots),
    href: pageUrl(locale, `assignments/${sheet.week}#${taskAnchor(task.task)}`),
    isSample: assignmentsAreSample(),
  };
}

/** The tasks that a problem of the ledger belongs to. */
export const rowView: RowView = {
  subject: 'assignments',
  notes: (locale, dataset, key) =>
    dataset === 'ledger' ? tasksOfProblem(key).map((placed) => noteOf(locale, placed)) : [],
};
