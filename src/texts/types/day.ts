import { z } from 'astro/zod';

/** A calendar day of front matter as `YYYY-MM-DD`. */
export const day = z.iso.date();
