import { isLocale } from '../locale.ts';
import type { FieldFault } from './field-words.ts';
import { consentGiven, contactFields, reportLimits, type Contact, type SentReport } from './report-fields.ts';
import { findService } from './services.ts';

export interface FieldError {
  field: string;
  code: FieldFault;
}

export type CheckedReport = { ok: true; report: SentReport } | { ok: false; errors: FieldError[] };

type TextField = 'description' | 'address_string' | 'note' | keyof Contact;

// What cannot be seen hides what a text says; a control character may have stood for a space.
const control = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
const unseen = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text as it is kept: one form of each character, none that cannot be seen, no space around it. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(control, (letter) => (letter === '\n' ? letter : ' '))
    .replaceAll(unseen, '')
    .trim();

/** What may have lines; every other text is one. */
const linedFields: readonly string[] = ['description', 'note'] satisfies TextField[];

/** A text as one line: no part of it can be taken for a line of whoever prints it. */
export const oneLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ');

/** A text field in its plain form, or what is wrong with it. */
export function checkText(field: TextField, sent: unknown): { text: string; fault: FieldFault | null } {
  if (sent !== undefined && sent !== null && typeof sent !== 'string') return { text: '', fault: 'not-a-text' };
  const limits = reportLimits[field];
  const text = (linedFields.includes(field) ? plainText : oneLine)(sent ?? '');
  const length = [...text].length;
  if (length > limits.most) return { text, fault: 'too-long' };
  return { text, fault: length < limits.least ? 'missing' : null };
}

/** True for a day that there is. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function checkPlace(sent: Readonly<Record<string, unknown>>): { lat: number | null; long: number | null } | FieldError {
  const written = (['lat', 'long'] as const).map((name) => {
    const value = sent[name] ?? '';
    // Whatever else a program sent may have no text, or one that is never done.
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : 'no text';
  });
  if (written.every((text) => text === '')) return { lat: null, long: null };
  const missing = written.indexOf('');
  if (missing >= 0) return { field: missing === 0 ? 'lat' : 'long', code: 'half-a-place' };
  const wrong = written.findIndex(
    (text, index) =>
      !/^[+-]?\d{1,3}(\.\d{1,40})?(e-\d{1,2})?$/i.test(text) || Math.abs(Number(text)) > (index === 0 ? 90 : 180),
  );
  if (wrong >= 0) return { field: wrong === 0 ? 'lat' : 'long', code: 'no-coordinate' };
  // A millionth of a degree is a hand’s breadth: what a device writes beyond that is noise.
  const [lat, long] = written.map((text) => Number(Number(text).toFixed(6)));
  return { lat: lat ?? null, long: long ?? null };
}

/** Reads a report out of what a form or a program sent; `today` is the city's day, after which nothing can have been seen. */
export function checkReport(sent: Readonly<Record<string, unknown>>, today: string): CheckedReport {
  const errors: FieldError[] = [];
  const text = (field: TextField): string => {
    const { text, fault } = checkText(field, sent[field]);
    if (fault) errors.push({ field, code: fault });
    return text;
  };
  const written = (field: string): string => {
    const value = sent[field];
    return typeof value === 'string' ? value.trim() : '';
  };

  const service = findService(written('service_code'));
  // A form asks for a large choice first. One that contradicts the kind was changed afterwards: which of the two is meant is not known.
  const choice = written('choice');
  if (!service)
    errors.push({
      field: 'service_code',
      code: written('service_code') ? 'no-service' : choice ? 'no-kind' : 'missing',
    });
  else if (choice !== '' && choice !== service.choice) errors.push({ field: 'service_code', code: 'other-choice' });
  const description = text('description');
  const place = checkPlace(sent);
  if ('field' in place) errors.push(place);
  // GeoReport v2 takes a place in words or as a position.
  const isPlaced = !('field' in place) && place.lat !== null;
  const address =
    isPlaced && checkText('address_string', sent['address_string']).fault === 'missing' ? '' : text('address_string');
  const seen = written('seen_at');
  if (seen !== '' && !isDay(seen)) errors.push({ field: 'seen_at', code: 'no-day' });
  else if (seen > today) errors.push({ field: 'seen_at', code: 'day-ahead' });
  const contact: Contact = {};
  for (const field of contactFields) {
    const one = text(field);
    if (one !== '') contact[field] = one;
  }
  if (contact.email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(contact.email))
    errors.push({ field: 'email', code: 'no-mail' });
  if (contact.phone !== undefined && !/^[\d\s+()-]{5,30}$/.test(contact.phone))
    errors.push({ field: 'phone', code: 'no-phone' });
  if (written('consent') !== consentGiven) errors.push({ field: 'consent', code: 'no-consent' });
  const locale = written('locale');

  if (errors.length > 0 || !service || 'field' in place) return { ok: false, errors };
  const report: SentReport = {
    ...{ service_code: service.code, description, address_string: address, ...place },
    ...{ seen_at: seen === '' ? null : seen, locale: isLocale(locale) ? locale : 'zh', contact },
  };
  return { ok: true, report };
}
