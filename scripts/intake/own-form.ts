import { codeField } from '../../src/core/intake/report-fields.ts';
import type { Locale } from '../../src/core/locale.ts';
import { hiddenField } from './html-fields.ts';
import type { Intake } from './intake.ts';
import type { Entry } from './markup.ts';
import type { doneWords } from './own-page-words.ts';
import { codeOfReport, type ReportRow } from './reports.ts';
import type { Fault } from './wrong.ts';

export interface OwnView {
  row: ReportRow;
  entry: Entry;
  /** What has just been done. */
  done: keyof typeof doneWords | null;
  /** What could not be done, and what was filled in for it. */
  failed: { act: string; faults: readonly Fault[]; fields: Readonly<Record<string, unknown>> } | null;
}

/** A form that does something with the report: its number and its code go with it. */
export const ownForm = (intake: Intake, locale: Locale, row: ReportRow, inner: string, hasFiles = false): string =>
  `<form method="post" action="${intake.terms.path}form/follow?locale=${locale}"${hasFiles ? ' enctype="multipart/form-data"' : ''}>
${hiddenField('service_request_id', row.number)}
${hiddenField(codeField, codeOfReport(intake.store, row.number))}
${hiddenField('locale', locale)}
${inner}
</form>`;
