import { z } from 'astro/zod';
import { keptFrom, keptThings } from './core/intake/intake-settings.ts';

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const keysOf = <Key extends string>(table: Record<Key, unknown>) => z.enum(Object.keys(table) as [Key, ...Key[]]);
const days = z.int().min(0).max(36_500);

/** How a city takes reports; `core/intake/intake-settings.ts` says what each setting means. */
export const intakeSchema = z.strictObject({
  path: z.string().regex(/^\/([\w-][\w.-]*\/)+$/, 'path'),
  testOnly: z.boolean().optional(),
  jurisdiction: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'host')
    .optional(),
  limits: z.strictObject({ reviewDays: days.optional(), settleDays: days.optional() }).optional(),
  retention: z
    .array(z.strictObject({ what: keysOf(keptThings), days, from: keysOf(keptFrom) }))
    .refine(
      (rows) => Object.keys(keptThings).every((what) => rows.some((row) => row.what === what)),
      `retention: ${Object.keys(keptThings).join(', ')}`,
    )
    .optional(),
  rewards: z
    .array(z.strictObject({ title: words, amount: z.number().min(0).nullable(), note: words.optional() }))
    .optional(),
  controller: words,
  privacyContact: z.string().min(3),
});
