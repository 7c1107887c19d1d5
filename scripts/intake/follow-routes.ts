import type { Hono } from 'hono';
import { codeField } from '../../src/core/intake/report-fields.ts';
import { formLocale, openPass, readForm } from './form-request.ts';
import { deletedPage, passUrl, questionPage } from './html-answers.ts';
import { textOf } from './html-fields.ts';
import type { Asked, Env, Intake } from './intake.ts';
import { openPage } from './open-page.ts';
import type { OwnView } from './own-form.ts';
import { doneWords, questions, type Question } from './own-page-words.ts';
import { ownPage } from './own-page.ts';
import { again, openOwn, ownActs } from './own-report.ts';
import { describeOwn } from './own-routes.ts';
import type { SentBody } from './read-body.ts';
import type { ReportRow } from './reports.ts';
import { whenFree } from './when-free.ts';
import { Wrong } from './wrong.ts';

const isQuestion = (act: string): act is Question => Object.hasOwn(questions, act);
const isDone = (act: string): act is keyof typeof doneWords => Object.hasOwn(doneWords, act);
/** What is sent beside the fields of a correction. */
const besides: readonly string[] = ['service_request_id', codeField, 'action'];

/** A report in the hands of the person who sent it, for forms that no script sends. */
export function addFollowRoutes(app: Hono<Env>, intake: Intake): void {
  const { path } = intake.terms;

  async function perform(act: string, row: ReportRow, body: SentBody): Promise<void> {
    const { fields } = body;
    if (act === 'photos') return ownActs.photos(intake, row, body);
    if (act === 'note') return whenFree(() => ownActs.note(intake, row, fields));
    if (isQuestion(act)) return whenFree(() => ownActs[act](intake, row));
    if (act !== 'correct') return;
    const corrected = Object.fromEntries(Object.entries(fields).filter(([name]) => !besides.includes(name)));
    await whenFree(() => ownActs.correct(intake, row, corrected));
  }

  function show(asked: Asked, row: ReportRow, view: Pick<OwnView, 'done' | 'failed'>): string {
    if (row.state === 'deleted') return deletedPage(intake, formLocale(asked), row.number);
    return ownPage(intake, formLocale(asked), { row, entry: describeOwn(intake, asked, row), ...view });
  }

  app.get(`${path}form/follow`, (asked) => asked.html(openPage(intake, formLocale(asked), { typed: null })));

  app.get(`${path}form/own/:pass`, (asked) => {
    const row = openPass(intake, asked, 'own')?.row;
    if (!row) return asked.html(openPage(intake, formLocale(asked), { typed: null, isExpired: true }), 410);
    const done = asked.req.query('done') ?? '';
    return asked.html(show(asked, row, { done: isDone(done) ? done : null, failed: null }));
  });

  app.post(`${path}form/follow`, async (asked) => {
    const body = await readForm(intake, asked);
    const locale = formLocale(asked);
    const act = textOf(body.fields['action']);
    let row: ReportRow;
    try {
      row = openOwn(intake, body.fields['service_request_id'], body.fields[codeField]);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      return asked.html(openPage(intake, locale, { typed: body.fields }), error.status);
    }
    if (isQuestion(act) && body.fields['sure'] !== 'yes' && row.state !== 'deleted')
      return asked.html(questionPage(intake, locale, row, act));
    try {
      await perform(act, row, body);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      const failed = { act, faults: error.faults, fields: body.fields };
      return asked.html(show(asked, again(intake, row), { done: null, failed }), error.status);
    }
    // Loaded again, the page that follows does nothing a second time.
    return asked.redirect(passUrl(intake, locale, 'own', row.number, { done: isDone(act) ? act : null }), 303);
  });
}
