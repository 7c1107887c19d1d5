import type { Hono } from 'hono';
import { keyField } from '../../src/core/intake/report-fields.ts';
import { addressOf } from './address.ts';
import { answerStyle } from './answer-style.ts';
import { addFollowRoutes } from './follow-routes.ts';
import { formLocale, openPass, readForm } from './form-request.ts';
import { openFormSendings } from './form-sendings.ts';
import { deletedPage, passUrl, takenPage } from './html-answers.ts';
import { textOf } from './html-fields.ts';
import { siteUrl } from './html-page.ts';
import type { Env, Intake } from './intake.ts';
import { openPage } from './open-page.ts';
import type { SentBody } from './read-body.ts';
import { isAboutForm, reportFormPage } from './report-form-page.ts';
import { takeReport } from './take-report.ts';
import { whenFree } from './when-free.ts';
import { Wrong } from './wrong.ts';

/** For forms that no script sends: each answer is a whole page, and what was sent is sent once. */
export function addFormRoutes(app: Hono<Env>, intake: Intake): void {
  const { path } = intake.terms;
  const sendings = openFormSendings(intake);

  app.get(`${path}form/answer.css`, (asked) =>
    asked.body(answerStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  // Who comes back to the address of an answer that was a form wants the form.
  app.get(`${path}form/requests`, (asked) => asked.redirect(siteUrl(intake, formLocale(asked), 'report/'), 303));

  app.post(`${path}form/requests`, async (asked) => {
    let body: SentBody | null = null;
    try {
      body = await readForm(intake, asked);
      const ownKey = textOf(body.fields[keyField]);
      const { key, turn } = ownKey ? { key: ownKey, turn: 0 } : sendings.begin(body, addressOf(intake, asked));
      const { number } = await takeReport(intake, body, key);
      if (turn > 0) await whenFree(() => sendings.taken(number, turn));
      // Loaded again, the page that follows sends nothing.
      return asked.redirect(passUrl(intake, formLocale(asked), 'taken', number, { turn }), 303);
    } catch (error) {
      const fields = body?.fields ?? (error instanceof Wrong ? error.readSoFar : null);
      if (!(error instanceof Wrong) || !fields || !isAboutForm(error)) throw error;
      if (fields['locale'] === 'en') asked.set('locale', 'en');
      const sent = { fields, isWhole: body !== null, hadPhotos: body === null || body.photos.length > 0 };
      return asked.html(reportFormPage(intake, formLocale(asked), sent, error), error.status);
    }
  });

  app.get(`${path}form/taken/:pass`, async (asked) => {
    const locale = formLocale(asked);
    const opened = openPass(intake, asked, 'taken');
    const isLast =
      opened?.turn === 0 || (opened && (await whenFree(() => sendings.read(opened.row.number, opened.turn))));
    if (!opened || !isLast) return asked.html(openPage(intake, locale, { typed: null, isExpired: true }), 410);
    const { row } = opened;
    if (row.state === 'deleted') return asked.html(deletedPage(intake, locale, row.number));
    return asked.html(takenPage(intake, locale, row));
  });

  addFollowRoutes(app, intake);
}
