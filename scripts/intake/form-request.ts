import type { Locale } from '../../src/core/locale.ts';
import { readPass, type PassPage } from './answer-pass.ts';
import { askedLocale } from './answers.ts';
import type { Asked, Intake } from './intake.ts';
import { readBody, type SentBody } from './read-body.ts';
import { findReport, type ReportRow } from './reports.ts';

export const formLocale = (asked: Asked): Locale => askedLocale(asked) ?? 'zh';

export const isForm = (intake: Intake, asked: Asked): boolean =>
  new URL(asked.req.url).pathname.startsWith(`${intake.terms.path}form/`);

/** What a form of our own pages sent; from then on the answer is in its language. */
export async function readForm(intake: Intake, asked: Asked): Promise<SentBody> {
  const body = await readBody(intake, asked);
  asked.set('locale', body.fields['locale'] === 'en' ? 'en' : 'zh');
  return body;
}

/** The report that a short-lived address of a page leads to, and by which answer; null where it leads nowhere any more. */
export function openPass(intake: Intake, asked: Asked, page: PassPage): { row: ReportRow; turn: number } | null {
  const pass = readPass(intake, page, asked.req.param('pass') ?? '');
  const row = pass && findReport(intake.store, pass.number);
  return row ? { row, turn: pass.turn } : null;
}
