import { z } from 'astro/zod';

const cityFileCost = z.object({
  files: z.number(),
  /** How many of them were made; the others were taken over. */
  made: z.number(),
  megabytes: z.number(),
  /** What the paths of all routes took, pages too: no work on files. */
  pathSeconds: z.number(),
  wallSeconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

/** What the files of every dataset of a city cost. */
export type CityFileCost = z.output<typeof cityFileCost>;

/** Reads what `city-files.ts` prints, which libraries may have printed before. */
export const readCityFileCost = (printed: string): CityFileCost =>
  cityFileCost.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
