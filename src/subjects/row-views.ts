import site from '#settings';
import type { Locale } from '../core/locale.ts';
import type { RowNote } from '../ui/data/row-note.ts';
import { rowView as actions } from './actions/view-of-rows.ts';
import { rowView as assignments } from './assignments/view-of-rows.ts';
import { rowView as inspectionRounds } from './inspection-rounds/view-of-rows.ts';
import type { RowView } from './subject-view.ts';

// One line a subject that tells something of the rows of others. Without components: thousands of pages ask.
const all: readonly RowView[] = [actions, assignments, inspectionRounds];

const listed: readonly RowView[] = site.subjects.flatMap(({ name }) => all.filter(({ subject }) => subject === name));

/** What the subjects that this city lists tell of a row of a dataset, in its order. */
export const rowNotes = (locale: Locale, dataset: string, key: string): RowNote[] =>
  listed.flatMap(({ notes }) => notes(locale, dataset, key));
