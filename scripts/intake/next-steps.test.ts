import { expect, test } from 'vitest';
import { intakeTerms, type IntakeSettings } from '../../src/core/intake/intake-settings.ts';
import type { ReportState } from '../../src/core/intake/report-status.ts';
import type { Intake } from './intake.ts';
import { nextSteps } from './next-steps.ts';
import type { ReportRow } from './reports.ts';

const settings: IntakeSettings = {
  ...{ path: '/intake/v2/', controller: { zh: '示例', en: 'Sample' }, privacyContact: '00000' },
};

/** What comes next for a report, in English unless told otherwise. */
function stepsOf(
  state: ReportState,
  limits: IntakeSettings['limits'],
  { received = '2026-09-30T02:00:00Z', demonstration = false, locale = 'en' as 'zh' | 'en' } = {},
): string[] {
  const terms = intakeTerms({ ...settings, limits }, demonstration);
  const intake = { terms, city: { timeZone: 'Asia/Shanghai' } } as unknown as Intake;
  return nextSteps(intake, locale, { state, received_at: received } as ReportRow);
}

const limits = { reviewDays: 3, settleDays: 15 };

test('a report that was received is told its limits in working days, and the day by the calendar of the city', () => {
  // The first working days after 30 September 2026 come after the holidays of the first week of October.
  expect(stepsOf('received', limits)).toMatchInlineSnapshot(`
    [
      "Within 3 working days (by 10 October) a person looks at it: it is accepted, or you are told why not.",
      "What is accepted goes into the public ledger of problems and is settled within 15 working days.",
      "Opened with number and code, it always shows how far it is. The page “How far is my report?” changes when the desk next publishes.",
    ]
  `);
  expect(stepsOf('received', limits, { locale: 'zh' })[0]).toMatchInlineSnapshot(
    `"3 个工作日内（最迟10月10日）由人审核：受理，或说明不受理的原因。"`,
  );
  // In the evening of one day in London it is the next in the city.
  expect(stepsOf('received', { reviewDays: 1 }, { received: '2026-11-24T20:00:00Z' })[0]).toContain('by 26 November');
});

test('a limit that the city has not set is said to be unknown, and a day that no calendar knows is not told', () => {
  expect(stepsOf('received', {}).slice(0, 2)).toEqual([
    'A person looks at it: it is accepted, or you are told why not. How many days that takes has not been published.',
    'What is accepted goes into the public ledger of problems, with the limit that is written there.',
  ]);
  expect(stepsOf('received', limits, { received: '2090-01-02T02:00:00Z' })[0]).toMatch(
    /^Within 3 working days a person/,
  );
});

test('what was accepted is told of its settlement alone, what has ended of nothing, and a test that nobody acts on it', () => {
  expect(stepsOf('accepted', limits)[0]).toContain('settled within 15 working days');
  expect(
    (['refused', 'duplicate', 'withdrawn', 'settled', 'deleted'] as const).flatMap((one) => stepsOf(one, limits)),
  ).toEqual([]);
  expect(stepsOf('received', limits, { demonstration: true })[0]).toBe(
    'This is a test: nobody acts on it. A real report goes like this:',
  );
});
