import { z } from 'astro/zod';

const fileCost = z.object({
  rows: z.number(),
  columns: z.number(),
  /** Of all files together. */
  megabytes: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

/** What writing every file of one large table cost. */
export type FileCost = z.output<typeof fileCost>;

/** Reads what `write-files.ts` prints. */
export const readFileCost = (printed: string): FileCost => fileCost.parse(JSON.parse(printed));
