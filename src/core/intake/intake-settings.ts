import type { Words } from '../words.ts';

/** What is kept of a report apart from its number. */
export const keptThings = {
  contact: { zh: '联系方式', en: 'Contact data' },
  photos: { zh: '照片', en: 'Photos' },
  texts: { zh: '文字和地点', en: 'Texts and place' },
} as const satisfies Record<string, Words>;

/** From when the days of keeping are counted. */
export const keptFrom = {
  settled: { zh: '办结之日起', en: 'after the case has ended' },
  received: { zh: '收到之日起', en: 'after it was received' },
} as const satisfies Record<string, Words>;

/** One row of how long what is kept; where two rows speak of one thing, the earlier day holds. */
export interface RetentionRow {
  what: keyof typeof keptThings;
  days: number;
  from: keyof typeof keptFrom;
}

export interface Reward {
  title: Words;
  /** In yuan; null = not known, and said to be unknown. */
  amount: number | null;
  note?: Words | undefined;
}

/** What a city sets for taking reports. */
export interface IntakeSettings {
  /** Path of the same origin that leads to the intake server: `/intake/v2/`. */
  path: string;
  /** True: only test reports are taken, nothing is published of them; left out = what `demonstration` says. */
  testOnly?: boolean | undefined;
  /** `jurisdiction_id` of GeoReport v2: the city’s domain. */
  jurisdiction?: string | undefined;
  /** Working days within which a report is looked at, and settled; left out = not set, and said so. */
  limits?: { reviewDays?: number | undefined; settleDays?: number | undefined } | undefined;
  retention?: readonly RetentionRow[] | undefined;
  rewards?: readonly Reward[] | undefined;
  /** Who is responsible for personal data, and how they are reached. */
  controller: Words;
  privacyContact: string;
}

/** The settings with everything that a city may leave out. */
export interface IntakeTerms {
  path: string;
  testOnly: boolean;
  jurisdiction: string | null;
  limits: { reviewDays: number | null; settleDays: number | null };
  retention: readonly RetentionRow[];
  rewards: readonly Reward[];
  controller: Words | null;
  privacyContact: string | null;
}

/** Where the server listens while the city has set no path. */
export const defaultIntakePath = '/intake/v2/';

const defaultRetention: readonly RetentionRow[] = [
  { what: 'contact', days: 0, from: 'settled' },
  { what: 'contact', days: 365, from: 'received' },
  { what: 'photos', days: 180, from: 'settled' },
  { what: 'photos', days: 730, from: 'received' },
  { what: 'texts', days: 365, from: 'settled' },
  { what: 'texts', days: 1095, from: 'received' },
];

/** The terms on which a city takes reports. A demonstration takes test reports whatever it says. */
export function intakeTerms(settings: IntakeSettings | undefined, demonstration: boolean): IntakeTerms {
  return {
    path: settings?.path ?? defaultIntakePath,
    testOnly: demonstration || (settings?.testOnly ?? false),
    jurisdiction: settings?.jurisdiction ?? null,
    limits: {
      reviewDays: settings?.limits?.reviewDays ?? null,
      settleDays: settings?.limits?.settleDays ?? null,
    },
    retention: settings?.retention ?? defaultRetention,
    rewards: settings?.rewards ?? [],
    controller: settings?.controller ?? null,
    privacyContact: settings?.privacyContact ?? null,
  };
}
