import type { Hono } from 'hono';
import { codeHeader } from '../../src/core/intake/report-fields.ts';
import { answerRecord } from './answers.ts';
import { describeReport, serviceEntry } from './describe-report.ts';
import type { Asked, Env, Intake } from './intake.ts';
import type { Entry } from './markup.ts';
import { again, openOwn, ownActs } from './own-report.ts';
import { readBody } from './read-body.ts';
import { contactOf, notesOf, photosOf, type ReportRow } from './reports.ts';
import { whenFree } from './when-free.ts';

/** What goes beyond GeoReport v2: a report in the hands of the person who sent it, by the secret code in a header. */
export function addOwnRoutes(app: Hono<Env>, intake: Intake): void {
  const { path } = intake.terms;
  const open = (asked: Asked): ReportRow => openOwn(intake, asked.req.param('id'), asked.req.header(codeHeader));
  const answer = (asked: Asked, row: ReportRow): Response =>
    answerRecord(asked, 'report', describeOwn(intake, asked, again(intake, row)));

  app.get(`${path}requests/:id/mine`, (asked) => answer(asked, open(asked)));

  app.post(`${path}requests/:id/photos`, async (asked) => {
    const row = open(asked);
    await ownActs.photos(intake, row, await readBody(intake, asked));
    return answer(asked, row);
  });

  app.post(`${path}requests/:id/notes`, async (asked) => {
    const row = open(asked);
    const { fields } = await readBody(intake, asked);
    await whenFree(() => ownActs.note(intake, row, fields));
    return answer(asked, row);
  });

  app.patch(`${path}requests/:id`, async (asked) => {
    const row = open(asked);
    const { fields } = await readBody(intake, asked);
    await whenFree(() => ownActs.correct(intake, row, fields));
    return answer(asked, row);
  });

  const deletions = { '': 'withdraw', '/contact': 'delete-contact', '/content': 'delete' } as const;
  for (const [ending, act] of Object.entries(deletions))
    app.delete(`${path}requests/:id${ending}`, async (asked) => {
      const row = open(asked);
      await whenFree(() => ownActs[act](intake, row));
      return answer(asked, row);
    });
}

/** All that is kept of a report, for the person who sent it. */
export function describeOwn({ store }: Intake, asked: Asked, row: ReportRow): Entry {
  const contact = contactOf(store, row);
  return {
    ...describeReport(asked, row),
    ...serviceEntry(asked, row),
    ...{
      description: row.description,
      address_string: row.address,
      lat: row.lat,
      long: row.long,
      seen_at: row.seen_on,
    },
    ...{ first_name: contact?.first_name ?? null, last_name: contact?.last_name ?? null },
    ...{ phone: contact?.phone ?? null, email: contact?.email ?? null },
    photos: photosOf(store, row.seq).map(({ kind, bytes }) => ({ kind, bytes })),
    notes: notesOf(store, row.seq).map(({ text, noted_at }) => ({ text, noted_at })),
    reward: row.reward,
  };
}
