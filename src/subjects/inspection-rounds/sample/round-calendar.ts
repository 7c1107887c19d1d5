import type { Words } from '../../../core/words.ts';
import type { InspectionRound, RoundKind } from '../dataset.ts';
import { fortnightsOf, spanOfPeriod } from '../model/round-period.ts';

/** A round of the sample as it ended, and as it was announced before. */
export interface SampleRound {
  id: string;
  kind: RoundKind;
  period: string;
  /** First day and last; of one that is still ahead the announced ones. */
  days: readonly [first: string, last: string];
  state: InspectionRound['state'];
  /** Where it is announced: each announcement, oldest first. */
  announced: readonly { on: string; days: readonly [string, string]; note?: Words }[];
  note?: Words;
}

const first = '2025-10-20';
const last = '2026-11-22';

/** The fortnights of the sample, by ISO year and number: a round in each, on a day that follows no rule. */
export const sampleFortnights = (): { id: string; period: string; first: string; last: string }[] =>
  [2025, 2026].flatMap((year) =>
    fortnightsOf(year).flatMap((period, index) => {
      const span = spanOfPeriod('unannounced', period);
      const id = `U-${year}-${String(index + 1).padStart(2, '0')}`;
      return span && span.first >= first && span.first <= last ? [{ id, period, ...span }] : [];
    }),
  );

/** The public rounds of the sample: one was moved, one cancelled and made later, two are ahead. */
export const publicRounds: readonly SampleRound[] = [
  {
    ...{ id: 'Q-2025-04', kind: 'quarterly', period: '2025-Q4', state: 'made' },
    days: ['2025-12-16', '2025-12-18'],
    announced: [{ on: '2025-12-02', days: ['2025-12-16', '2025-12-18'] }],
  },
  {
    ...{ id: 'Y-2025-01', kind: 'yearly', period: '2025', state: 'made' },
    days: ['2026-01-13', '2026-01-16'],
    announced: [{ on: '2025-12-23', days: ['2026-01-13', '2026-01-16'] }],
  },
  {
    ...{ id: 'Q-2026-01', kind: 'quarterly', period: '2026-Q1', state: 'made' },
    days: ['2026-03-24', '2026-03-26'],
    announced: [
      { on: '2026-03-03', days: ['2026-03-17', '2026-03-19'] },
      {
        on: '2026-03-10',
        days: ['2026-03-24', '2026-03-26'],
        note: {
          zh: '示例：原定日期有大风预警，推迟一周。',
          en: 'Sample: a gale was forecast for those days; the review is a week later.',
        },
      },
    ],
  },
  {
    ...{ id: 'Q-2026-02', kind: 'quarterly', period: '2026-Q2', state: 'cancelled' },
    days: ['2026-06-16', '2026-06-18'],
    announced: [{ on: '2026-06-02', days: ['2026-06-16', '2026-06-18'] }],
    note: {
      zh: '示例：防汛应急期间取消，7 月另行组织。',
      en: 'Sample: cancelled while the city was on flood alert; another is held in July.',
    },
  },
  {
    ...{ id: 'Q-2026-03', kind: 'quarterly', period: '2026-Q2', state: 'made' },
    days: ['2026-07-07', '2026-07-09'],
    announced: [{ on: '2026-06-23', days: ['2026-07-07', '2026-07-09'] }],
  },
  {
    ...{ id: 'Q-2026-04', kind: 'quarterly', period: '2026-Q3', state: 'made' },
    days: ['2026-09-22', '2026-09-24'],
    announced: [{ on: '2026-09-08', days: ['2026-09-22', '2026-09-24'] }],
  },
  {
    ...{ id: 'Q-2026-05', kind: 'quarterly', period: '2026-Q4', state: 'moved' },
    days: ['2026-12-15', '2026-12-17'],
    announced: [
      { on: '2026-11-10', days: ['2026-12-08', '2026-12-10'] },
      {
        on: '2026-11-24',
        days: ['2026-12-15', '2026-12-17'],
        note: {
          zh: '示例：与年度考核准备冲突，推迟一周。',
          en: 'Sample: it would have met with the preparations of the appraisal; it is a week later.',
        },
      },
    ],
  },
  {
    ...{ id: 'Y-2026-01', kind: 'yearly', period: '2026', state: 'planned' },
    days: ['2027-01-12', '2027-01-15'],
    announced: [{ on: '2026-11-24', days: ['2027-01-12', '2027-01-15'] }],
  },
];
