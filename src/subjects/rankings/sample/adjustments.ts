/** Points given or taken in a month; the first of its month and area. */
export interface SampleAdjustment {
  month: string;
  area: string;
  points: number;
  reason: keyof typeof reasons;
}

/** Why points are given or taken, and the article of the invented method. */
export const reasons = {
  media: {
    zh: '市级媒体曝光问题未按期回应。',
    en: 'A problem shown by the city’s media was not answered in time.',
    article: 12,
  },
  overdue: {
    zh: '黑榜点位逾期未整改两处以上。',
    en: 'Two or more exposed spots were not put right by their deadline.',
    article: 13,
  },
  relapse: {
    zh: '已销号问题一个月内反弹。',
    en: 'A problem that had been closed came back within a month.',
    article: 14,
  },
  record: { zh: '抽查发现台账补写。', en: 'A check found records that had been filled in afterwards.', article: 15 },
  absent: { zh: '联合检查无人到场。', en: 'Nobody came to a joint inspection.', article: 16 },
  model: { zh: '做法在全市现场会推广。', en: 'Its way of working was shown to the whole city.', article: 20 },
  flood: { zh: '汛后清淤提前完成。', en: 'Clearing after the flood was done ahead of time.', article: 21 },
  volunteers: { zh: '志愿巡查覆盖全部社区。', en: 'Volunteers’ patrols reached every community.', article: 22 },
} as const;

export const sampleAdjustments: readonly SampleAdjustment[] = [
  { month: '2024-10', area: 'S02', points: -1, reason: 'media' },
  { month: '2024-11', area: 'S08', points: 0.5, reason: 'volunteers' },
  { month: '2025-01', area: 'S05', points: -0.5, reason: 'absent' },
  { month: '2025-02', area: 'S01', points: 1, reason: 'model' },
  { month: '2025-04', area: 'S09', points: -2, reason: 'overdue' },
  { month: '2025-05', area: 'S04', points: 0.5, reason: 'volunteers' },
  { month: '2025-07', area: 'S03', points: 1.5, reason: 'flood' },
  { month: '2025-08', area: 'S10', points: 2, reason: 'flood' },
  { month: '2025-08', area: 'S02', points: -0.5, reason: 'record' },
  { month: '2025-10', area: 'S06', points: 1, reason: 'model' },
  { month: '2025-11', area: 'S07', points: -1.5, reason: 'relapse' },
  { month: '2026-01', area: 'S05', points: -3, reason: 'record' },
  { month: '2026-02', area: 'S03', points: 0.5, reason: 'volunteers' },
  { month: '2026-04', area: 'S01', points: -1, reason: 'relapse' },
  { month: '2026-05', area: 'S10', points: 0.5, reason: 'volunteers' },
  { month: '2026-06', area: 'S04', points: 1, reason: 'model' },
  { month: '2026-07', area: 'S09', points: 1.5, reason: 'flood' },
  { month: '2026-08', area: 'S06', points: -0.5, reason: 'absent' },
  { month: '2026-09', area: 'S02', points: -2, reason: 'overdue' },
  { month: '2026-10', area: 'S01', points: -0.5, reason: 'media' },
  { month: '2026-10', area: 'S07', points: 0.5, reason: 'volunteers' },
];

export const pointsOf = (month: string, area: string): number =>
  sampleAdjustments.find((one) => one.month === month && one.area === area)?.points ?? 0;
