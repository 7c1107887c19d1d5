import { expect, test } from 'vitest';
import { checkReport, checkText, plainText } from './check-report.ts';
import { faultSentence, fieldName } from './field-words.ts';
import { reportFields } from './report-fields.ts';

const today = '2026-11-28';
const sent = { service_code: 'garbage', description: '垃圾三天没有清运', address_string: '甲区一号街', consent: 'yes' };

/** What is wrong with a report that is right but for `wrong`, in English. */
function faultsOf(wrong: Record<string, unknown>): string[] {
  const checked = checkReport({ ...sent, ...wrong }, today);
  return checked.ok ? [] : checked.errors.map((error) => faultSentence(error).en);
}

test('a report needs its kind, a description, a place and consent; the rest may be left out', () => {
  expect(checkReport(sent, today)).toMatchInlineSnapshot(`
    {
      "ok": true,
      "report": {
        "address_string": "甲区一号街",
        "contact": {},
        "description": "垃圾三天没有清运",
        "lat": null,
        "locale": "zh",
        "long": null,
        "seen_at": null,
        "service_code": "garbage",
      },
    }
  `);
  expect(faultsOf({ service_code: '', description: ' \n ', address_string: '\u200b', consent: 'on' }))
    .toMatchInlineSnapshot(`
      [
        "Kind of problem: Choose one.",
        "Description: It is empty. Fill it in.",
        "Place: It is empty. Fill it in.",
        "Consent: Read the notice and tick the box; if you do not agree, call the hotline instead.",
      ]
    `);
});

test('each wrong field is named, all at once', () => {
  expect(
    faultsOf({
      ...{ service_code: 'constructor', description: 'x'.repeat(1001), address_string: ['a', 'b'], lat: '34.8' },
      ...{ seen_at: '2026-02-30', email: 'nobody', phone: 'call me', first_name: 'x'.repeat(51) },
    }),
  ).toMatchInlineSnapshot(`
    [
      "Kind of problem: There is no such kind. Choose one from the list.",
      "Description: It is too long: at most 1000 characters.",
      "Longitude: Give latitude and longitude both, or neither.",
      "Place: It must be a text, given once.",
      "Day it was seen: It must be a day such as 2026-05-24.",
      "First name: It is too long: at most 50 characters.",
      "Email: Write it like name@example.com.",
      "Phone: Write digits, spaces and + - ( ) only.",
    ]
  `);
  expect(faultsOf({ seen_at: today })).toEqual([]);
  expect(faultsOf({ seen_at: '2026-11-29' })).toEqual(['Day it was seen: This day is yet to come.']);
});

test('a place is two decimal numbers within the globe, or none', () => {
  expect([faultsOf({ lat: '34.8', long: '114.3' }), faultsOf({ lat: -90, long: 180 })]).toEqual([[], []]);
  // In place of its words, as GeoReport v2 has it.
  expect(faultsOf({ lat: '34.8', long: '114.3', address_string: ' ' })).toEqual([]);
  expect(faultsOf({ lat: '34.8', long: '114.3', address_string: 'x'.repeat(201) })).toHaveLength(1);
  for (const [lat, long] of [
    ['91', '1'],
    ['1', '-181'],
    ['1e1', '1'],
    ['NaN', '1'],
    ['', '1'],
  ])
    expect(faultsOf({ lat, long })).toHaveLength(1);
});

test('lengths are counted in characters, not in the units of a computer', () => {
  expect(checkText('description', '𠮷'.repeat(1000)).fault).toBeNull();
  expect(checkText('description', '𠮷'.repeat(1001)).fault).toBe('too-long');
});

test('what cannot be seen is taken out of a text, lines are kept', () => {
  for (const field of ['address_string', 'first_name', 'last_name', 'phone', 'email'] as const)
    expect([field, checkText(field, 'a\nState:\u2028 b').text]).toEqual([field, 'a State: b']);
  expect(checkText('note', 'a\nb').text).toBe('a\nb');
  expect(plainText(' a\u0000b\u202ec\u200b\r\nd\u2028e\ud800 ')).toBe('a bc\nd e');
});

test('every field has its name', () => {
  expect(reportFields.filter((field) => fieldName(field).en === field)).toEqual([]);
});

test('a large choice and a kind that contradict each other are no report; a choice without a kind asks for the kind', () => {
  const chosen = (choice: string, service_code: string): string[] => faultsOf({ choice, service_code });
  expect(chosen('dirty', 'garbage')).toEqual([]);
  expect([chosen('messy', 'garbage'), chosen('nonsense', 'garbage'), chosen('messy', '')]).toEqual([
    ['Kind of problem: The kind does not belong to what you chose first. Choose again.'],
    ['Kind of problem: The kind does not belong to what you chose first. Choose again.'],
    ['Kind of problem: Choose which kind it is.'],
  ]);
});

test('what is no text is no coordinate, though it could not be written as one', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 30_000; depth += 1) deep = [deep];
  for (const lat of [{ toString: 1, valueOf: 1 }, Object.create(null), deep, [], ['1'], true]) {
    expect(faultsOf({ lat, long: '1' })).toEqual([
      'Latitude: It must be decimal degrees: a latitude within ±90, a longitude within ±180.',
    ]);
  }
});
