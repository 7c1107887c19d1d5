import type { Locale } from '../../src/core/locale.ts';
import { readPass } from './answer-pass.ts';
import { askedLocale } from './answers.ts';
import type { Asked, Intake } from './intake.ts';
import { readBody, type SentBody } from './read-body.ts';
import { findReport, type ReportRow } from './reports.ts';
import { wrong } from './wrong.ts';

export const formLocale = (asked: Asked): Locale => askedLocale(asked) ?? 'zh';

export const isForm = (intake: Intake, asked: Asked): boolean =>
  new URL(asked.req.url).pathname.startsWith(`${intake.terms.path}form/`);

/** What a form of our own pages sent; from then on the answer is in its language. */
export async function readForm(intake: Intake, asked: Asked): Promise<SentBody> {
  // A browser says where the form stood; a page of another site has no business here.
  if (asked.req.header('Sec-Fetch-Site') === 'cross-site') throw wrong('cross-site');
  const body = await readBody(intake, asked);
  asked.set('locale', body.fields['locale'] === 'en' ? 'en' : 'zh');
  return body;
}

/** The report that a short-lived address leads to; null where it leads nowhere any more. */
export function openPass(intake: Intake, asked: Asked): ReportRow | null {
  const number = readPass(intake, asked.req.param('pass') ?? '');
  return number === null ? null : findReport(intake.store, number);
}
