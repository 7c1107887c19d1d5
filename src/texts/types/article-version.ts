import { z } from 'astro/zod';
import { day } from './day.ts';

/**
 * Front matter of a superseded text. It can never be edited: what later schemas ask of articles is not asked of it.
 */
export const articleVersionSchema = z.looseObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  byline: z.string().min(1),
  published: day,
});
