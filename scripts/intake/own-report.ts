import { timingSafeEqual } from 'node:crypto';
import { checkReport, checkText } from '../../src/core/intake/check-report.ts';
import {
  consentGiven,
  contactFields,
  reportFields,
  reportLimits,
  type Contact,
} from '../../src/core/intake/report-fields.ts';
import { readNumber } from '../../src/core/intake/report-numbers.ts';
import { isEnded } from '../../src/core/intake/report-status.ts';
import {
  addNote,
  addPhotos,
  correctReport,
  deleteContact,
  deleteReport,
  withdrawReport,
  type ChangeFault,
} from './change-report.ts';
import { keptNameOf, sha256 } from './check-photo.ts';
import { dayOf, nowOf, type Intake } from './intake.ts';
import type { SentBody } from './read-body.ts';
import { findReport, photosOf, reportAt, type ReportRow } from './reports.ts';
import { needRoom, takePhotos } from './take-report.ts';
import { whenFree } from './when-free.ts';
import { wrong, wrongFields } from './wrong.ts';

/** What may be sent to correct a report; the kind of problem is for the desk to change. */
const mayCorrect: readonly string[] = [
  ...reportFields.filter((field) => field !== 'service_code'),
  ...['jurisdiction_id', 'api_key'],
];

/** What the person who reported may do with a report; each throws `Wrong` where it cannot be done. */
export const ownActs = {
  note: (intake: Intake, row: ReportRow, fields: Readonly<Record<string, unknown>>) => {
    if (isEnded(row.state)) throw wrong('state');
    const { text, fault } = checkText('note', fields['note']);
    if (fault) throw wrongFields([{ field: 'note', code: fault }]);
    needRoom(intake.store);
    orWrong(addNote(intake.store, row.seq, text, nowOf(intake)));
  },

  async photos(intake: Intake, row: ReportRow, { photos: sent, isGone }: Pick<SentBody, 'photos' | 'isGone'>) {
    if (isEnded(row.state)) throw wrong('state');
    if (sent.length === 0) throw wrongFields([{ field: 'photo', code: 'missing' }]);
    needRoom(intake.store);
    // What cannot be added is not drawn first. One that it has already is no fault: an answer may have been lost.
    const present = new Set(photosOf(intake.store, row.seq).map(({ sha256 }) => sha256));
    const fresh = new Map(
      sent.filter((photo) => !present.has(keptNameOf(photo) ?? '')).map((photo) => [sha256(photo.bytes), photo]),
    );
    if (present.size + fresh.size > reportLimits.photos) return orWrong('full-photos');
    const photos = await takePhotos([...fresh.values()], isGone);
    orWrong(await whenFree(() => addPhotos(intake.store, row.seq, photos, nowOf(intake))));
  },

  /** Fields that are not sent stay as they are; contact data that is sent empty is removed. */
  correct: (intake: Intake, { seq }: ReportRow, fields: Readonly<Record<string, unknown>>) => {
    const unknown = Object.keys(fields).filter((field) => !mayCorrect.includes(field));
    if (unknown.length > 0) throw wrongFields(unknown.map((field) => ({ field, code: 'no-field' })));
    const now = nowOf(intake);
    const correct = (row: ReportRow, known: Contact) => {
      const former = { service_code: row.service_code, description: row.description, address_string: row.address };
      const place = 'lat' in fields || 'long' in fields ? {} : { lat: row.lat, long: row.long };
      const whole = { ...former, ...place, seen_at: row.seen_on ?? '', ...fields, consent: consentGiven };
      const checked = checkReport({ ...whole, service_code: row.service_code }, dayOf(intake.city, now));
      if (!checked.ok) throw wrongFields(checked.errors);
      const { report } = checked;
      const contact = { ...known };
      for (const field of contactFields) if (field in fields) delete contact[field];
      const next = { description: report.description, address: report.address_string, seen_on: report.seen_at };
      return {
        correction: { ...next, lat: report.lat, long: report.long },
        contact: { ...contact, ...report.contact },
      };
    };
    orWrong(correctReport(intake.store, seq, correct, now));
  },

  withdraw: (intake: Intake, row: ReportRow) => {
    // Sent twice it is withdrawn once.
    if (row.state !== 'withdrawn') orWrong(withdrawReport(intake.store, row.seq, nowOf(intake)));
  },

  'delete-contact': (intake: Intake, row: ReportRow) => deleteContact(intake.store, row.seq, nowOf(intake)),

  delete: (intake: Intake, row: ReportRow) => orWrong(deleteReport(intake.store, row.seq, nowOf(intake))),
};

function orWrong(fault: ChangeFault | null): void {
  if (fault === 'full-photos') throw wrongFields([{ field: 'photo', code: 'too-many' }]);
  if (fault) throw wrong(fault === 'full' ? 'full-notes' : 'state');
}

/** The report of a number and its secret code. Which of the two is wrong is not told. */
export function openOwn({ store }: Intake, number: unknown, code: unknown): ReportRow {
  const [readableNumber, readableCode] = [
    typeof number === 'string' ? readNumber('report', number) : null,
    typeof code === 'string' ? readNumber('followUp', code) : null,
  ];
  const row = readableNumber ? findReport(store, readableNumber) : null;
  const expected = Buffer.from(row?.code_hash ?? '0'.repeat(64));
  const isRight = timingSafeEqual(expected, Buffer.from(sha256(readableCode ?? '')));
  if (!row || !isRight) throw wrong('wrong-code');
  return row;
}

/** The report as it is after an act. */
export const again = ({ store }: Intake, { seq }: ReportRow): ReportRow => {
  const row = reportAt(store, seq);
  if (!row) throw wrong('wrong-code');
  return row;
};
