import { oneLine, plainText } from '../../src/core/intake/check-report.ts';
import { refusalReasons, reportStates } from '../../src/core/intake/report-status.ts';
import { problemCategories } from '../../src/core/problem-categories.ts';
import { findDoubles } from '../intake/find-earlier.ts';
import type { IntakeCity } from '../intake/intake.ts';
import { dayOf } from '../intake/intake.ts';
import type { Store } from '../intake/open-store.ts';
import { contactOf, notesOf, photosOf, reportAt, type ReportRow } from '../intake/reports.ts';
import type { ListedReport } from './list-reports.ts';
import { quoteAfter, quoteLine } from './quote-text.ts';
import { revisionOf } from './revision.ts';
import { triageWords } from './triage-words.ts';

type Zone = Pick<IntakeCity, 'timeZone'>;

/** A line of the list. */
export function writeLine(city: Zone, locale: 'zh' | 'en', row: ListedReport, columns: number): string {
  const words = triageWords[locale];
  const text = (row.address ?? '') + (row.description ? ` | ${row.description}` : '');
  const parts = [
    ...[String(row.seq).padStart(5), dayOf(city, row.received_at), reportStates[row.state][locale]],
    ...[problemCategories[row.service_code][locale], words.photos(row.photos, row.looked)],
    ...(row.is_test ? [words.test] : []),
  ];
  return [parts.join('  '), `       ${row.number}`, ...(text ? [quoteLine(oneLine(text), columns)] : [])].join('\n');
}

/** All that the desk may see of a report, how to reach the person included. */
export function writeReport(store: Store, city: Zone, locale: 'zh' | 'en', row: ReportRow, columns: number): string {
  const words = triageWords[locale];
  const { fields } = words;
  const because = row.refused_because ? `: ${refusalReasons[row.refused_because][locale]}` : '';
  const original = row.duplicate_of === null ? null : reportAt(store, row.duplicate_of);
  const lines: [name: string, text: string | null][] = [
    [fields.revision, revisionOf(store, row.seq)],
    [fields.state, `${reportStates[row.state][locale]}${because}${row.is_test ? ` (${words.test})` : ''}`],
    [fields.of, original && `${original.seq} ${original.number}`],
    [
      fields.doubles,
      findDoubles(store, row)
        .map((one) => `${one.seq} ${one.number}`)
        .join(', '),
    ],
    [fields.received, dayOf(city, row.received_at)],
    [fields.service, problemCategories[row.service_code][locale]],
    [fields.place, row.address],
    [fields.position, row.lat === null ? null : `${row.lat}, ${row.long}`],
    [fields.seen, row.seen_on],
    [fields.description, row.description],
    ...notesOf(store, row.seq).map(({ text }): [string, string] => [fields.note, text]),
    [fields.contact, writeContact(store, row, locale)],
    ...photosOf(store, row.seq).map((photo): [string, string] => [
      `${fields.photo} ${photo.place}`,
      `${store.photos.pathOf(photo.sha256)} (${photo.kind}, ${photo.looked_at ? words.looks.yes : words.looks.no})`,
    ]),
    [fields.ledger, row.ledger_id],
    [fields.reward, row.reward === null ? null : String(row.reward)],
  ];
  return [
    `${row.seq}  ${row.number}`,
    ...lines.flatMap(([name, text]) => (text ? [quoteAfter(`${name}: `, plainText(text), columns)] : [])),
  ].join('\n');
}

function writeContact(store: Store, row: ReportRow, locale: 'zh' | 'en'): string | null {
  try {
    const contact = contactOf(store, row);
    return contact && Object.values(contact).join(' · ');
  } catch {
    return triageWords[locale].sealed;
  }
}
