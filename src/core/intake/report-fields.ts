import type { Locale } from '../locale.ts';
import type { ProblemCategory } from '../problem-categories.ts';

/** The longer side of a photo once it is shrunk, in pixels. Apart from the other limits, which the form need not load for it. */
export const photoSide = 1600;

/** Limits of what a report may hold, the same on the form and on the server. Lengths are in characters. */
export const reportLimits = {
  description: { least: 1, most: 1000 },
  address_string: { least: 1, most: 200 },
  first_name: { least: 0, most: 50 },
  last_name: { least: 0, most: 50 },
  phone: { least: 0, most: 30 },
  email: { least: 0, most: 120 },
  note: { least: 1, most: 1000 },
  photos: 4,
  /** Of one photo as it is sent. */
  photoBytes: 8 * 1024 * 1024,
  /** Of all that is not a photo. */
  textBytes: 64 * 1024,
} as const;

/** The fields by which somebody may be reached; each may be left out. */
export const contactFields = ['first_name', 'last_name', 'phone', 'email'] as const;
export type ContactField = (typeof contactFields)[number];
export type Contact = Partial<Record<ContactField, string>>;

/** The photos of a report, by what they are of; a form sends each as a file under `photo_near` and so on, or `photo`. */
export const photoKinds = ['near', 'far', 'more'] as const;
export type PhotoKind = (typeof photoKinds)[number];
export const photoField = (kind: PhotoKind): string => `photo_${kind}`;
export const photoMedia = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** What a form sends under `consent` where the box is ticked. */
export const consentGiven = 'yes';

export const keyHeader = 'Idempotency-Key';
export const keyField = 'idempotency_key';
export const codeHeader = 'Follow-Up-Code';
export const codeField = 'follow_up_code';
/** A key of one sending: at least 128 bits of chance, in letters that need no escape. */
export const isSendingKey = (text: string): boolean => /^[\w-]{22,64}$/.test(text);

/** Fields of a report, each by its name in GeoReport v2 where it has one there. */
export const reportFields = [
  ...['service_code', 'description', 'address_string', 'lat', 'long', 'seen_at', 'locale', 'consent'],
  ...contactFields,
] as const;

/** A report as it was sent, checked. */
export interface SentReport {
  service_code: ProblemCategory;
  description: string;
  address_string: string;
  lat: number | null;
  long: number | null;
  /** The day on which it was seen, `YYYY-MM-DD`. */
  seen_at: string | null;
  locale: Locale;
  contact: Contact;
}
