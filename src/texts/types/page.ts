import { z } from 'astro/zod';
import { day } from './day.ts';
import { notPersonal } from './not-personal.ts';
import { shown } from './shown.ts';

/** Front matter of a standing page (`content/pages/{zh,en}/<slug>.mdx`). */
export const pageSchema = z.strictObject({
  title: z.string().regex(shown),
  /** One or two sentences: for search engines and the head of the page. */
  summary: z.string().min(1),
  /** Day of the last change of substance. */
  updated: day,
  /** True where every chapter is a fold: a long page that is looked things up in. */
  folds: z.boolean().optional(),
  notPersonal: notPersonal.optional(),
});
