import type { Hono } from 'hono';
import { codeField, keyField } from '../../src/core/intake/report-fields.ts';
import type { Locale } from '../../src/core/locale.ts';
import { askedLocale } from './answers.ts';
import { deletedPage, ownPage, takenPage } from './html-answers.ts';
import { answerStyle } from './html-page.ts';
import type { Asked, Env, Intake } from './intake.ts';
import { again, openOwn, ownActs } from './own-report.ts';
import { describeOwn } from './own-routes.ts';
import { readBody, type SentBody } from './read-body.ts';
import { codeOfReport } from './reports.ts';
import { takeReport } from './take-report.ts';
import { whenFree } from './when-free.ts';
import { wrong } from './wrong.ts';

/** For forms that no script sends: each answer is a whole page. */
export function addFormRoutes(app: Hono<Env>, intake: Intake): void {
  const { path } = intake.terms;

  /** What a form of our own pages sent, and its language. */
  async function read(asked: Asked): Promise<SentBody & { locale: Locale }> {
    // A browser says where the form stood; a page of another site has no business here.
    if (asked.req.header('Sec-Fetch-Site') === 'cross-site') throw wrong('cross-site');
    const body = await readBody(intake, asked);
    const locale = body.fields['locale'] === 'en' ? 'en' : 'zh';
    asked.set('locale', locale);
    return { ...body, locale };
  }

  app.get(`${path}form/answer.css`, (asked) =>
    asked.body(answerStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  app.post(`${path}form/requests`, async (asked) => {
    const { locale, ...body } = await read(asked);
    const key = body.fields[keyField];
    const row = await takeReport(intake, body, typeof key === 'string' && key !== '' ? key : null);
    return asked.html(takenPage(intake, locale, row.number, codeOfReport(intake.store, row.number)), 201);
  });

  app.post(`${path}form/follow`, async (asked) => {
    const { locale, fields, photos } = await read(asked);
    const row = openOwn(intake, fields['service_request_id'], fields[codeField]);
    const act = fields['action'];
    if (act === 'photos') await ownActs.photos(intake, row, photos);
    else if (act === 'note') await whenFree(() => ownActs.note(intake, row, fields));
    else if (act === 'correct') {
      const form = ['service_request_id', codeField, 'action'];
      const corrected = Object.fromEntries(Object.entries(fields).filter(([name]) => !form.includes(name)));
      await whenFree(() => ownActs.correct(intake, row, corrected));
    } else if (act === 'withdraw' || act === 'delete-contact' || act === 'delete')
      await whenFree(() => ownActs[act](intake, row));
    const now = again(intake, row);
    if (now.state === 'deleted') return asked.html(deletedPage(intake, locale, now.number));
    const code = codeOfReport(intake.store, now.number);
    const done = typeof act === 'string' && act !== 'see';
    return asked.html(ownPage(intake, locale, { entry: describeOwn(intake, asked, now), row: now, code, done }));
  });
}

export const isForm = (intake: Intake, asked: Asked): boolean =>
  new URL(asked.req.url).pathname.startsWith(`${intake.terms.path}form/`);

export const formLocale = (asked: Asked): Locale => askedLocale(asked) ?? 'zh';
