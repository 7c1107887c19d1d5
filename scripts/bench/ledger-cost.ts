import { z } from 'astro/zod';

const ledgerCost = z.object({
  /** Rows of all releases. */
  records: z.number(),
  /** How much was asked: the same in every run on the same files. */
  asked: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

/** What one ledger cost, from its files to what pages ask of it. */
export type LedgerCost = z.output<typeof ledgerCost>;

/** Reads what `ask-ledger.ts` prints. */
export const readLedgerCost = (printed: string): LedgerCost => ledgerCost.parse(JSON.parse(printed));
