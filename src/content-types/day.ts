import { z } from 'astro/zod';

/** A calendar day of front matter as `YYYY-MM-DD`. Astro's YAML reader hands over an unquoted day as a Date. */
export const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);
