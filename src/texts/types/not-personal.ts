import { z } from 'astro/zod';

/** Numbers of a text that look like a person’s and are none: each as the check shortens it (`150…00`), with the reason. */
export const notPersonal = z.array(z.strictObject({ number: z.string().min(1), because: z.string().min(1) })).min(1);
