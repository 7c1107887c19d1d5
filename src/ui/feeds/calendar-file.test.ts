import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar, type CalendarDays } from './calendar-file.ts';

const moved: CalendarDays = {
  ...{ id: 'inspection-Q-2026-05', from: '2026-12-30', until: '2027-01-01', sequence: 1, changedOn: '2026-11-24' },
  isCancelled: false,
  summary: '季点评：2026 年第 4 季度，甲区、乙区；全部区县都查，逐个点位看，逐条问题登记𠮷𠮷（示例数据）',
  description: 'Sample: moved, because of a gale; see C:\\a.\nSecond line',
  address: 'https://portal.example/portal/en/inspections/Q-2026-05/',
};
const cancelled: CalendarDays = { ...moved, id: 'inspection-Q-2026-02', sequence: 2, isCancelled: true };
const calendar = {
  name: '示例市：督查日历（示例数据）',
  description: '示例：订阅。',
  language: 'zh-CN',
  address: 'https://portal.example/portal/zh/inspections/calendar.ics',
  host: 'portal.example',
};
const text = writeCalendar({ ...calendar, entries: [moved, cancelled] });
const bytesOf = (line: string): number => new TextEncoder().encode(line).length;

describe('the lines of a calendar', () => {
  test('end in CRLF, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('have at most 75 octets, and are folded between whole characters', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map(bytesOf))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(1);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  test('are folded between whole characters wherever these fall', () => {
    const shifted = Array.from({ length: 12 }, (_, shift) => ({
      ...{ ...moved, id: `shifted-${shift}` },
      summary: `${'a'.repeat(shift)}${'督𠮷é'.repeat(20)}`,
    }));
    const lines = writeCalendar({ ...calendar, entries: shifted }).split('\r\n');
    expect(Math.max(...lines.map(bytesOf))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  test('are the same whenever and wherever they are written', () => {
    expect(writeCalendar({ ...calendar, entries: [moved, cancelled] })).toBe(text);
    expect(text.match(/^(?:DTSTAMP|LAST-MODIFIED|CREATED).*$/gm)).toEqual([
      'DTSTAMP:20261124T000000Z',
      'DTSTAMP:20261124T000000Z',
    ]);
  });
});

describe('another program reads', () => {
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const [first, second] = events;

  test('the name of the calendar', () => {
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe(calendar.name);
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getFirstPropertyValue('prodid')).toBe('-//portal.example//calendar//ZH-CN');
  });

  test('whole days, of which the end is no longer one', () => {
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2026-12-30', '2027-01-01']);
    expect([first?.startDate.isDate, first?.endDate.isDate]).toEqual([true, true]);
  });

  test('texts with all their characters', () => {
    expect(first?.summary).toBe(moved.summary);
    expect(first?.description).toBe(moved.description);
    expect(first?.component.getFirstPropertyValue('url')).toBe(moved.address);
  });

  test('an id that stays, how often an entry was changed, and that it was cancelled', () => {
    expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      ['inspection-Q-2026-05@portal.example', 1],
      ['inspection-Q-2026-02@portal.example', 2],
    ]);
    expect(events.map(({ component: event }) => event.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
    ]);
    expect(second?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

test('a calendar without entries is one', () => {
  const empty = new ICAL.Component(ICAL.parse(writeCalendar({ ...calendar, entries: [] })));
  expect(empty.getAllSubcomponents('vevent')).toEqual([]);
});
