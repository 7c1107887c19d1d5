import { madeOnce } from '../../../core/made-once.ts';

/** What of a row names its subdistrict. */
export interface OfSubdistrict {
  area: string;
  subdistrict_zh: string | null;
}

/**
 * A subdistrict in addresses: its area's code and a short digest of its Chinese name, which the ledger holds as plain text
 * and no list gives a code: `S01-0f3a91c2`. The same name is always the same code. Null where a row names none.
 */
export const subdistrictCode = ({ area, subdistrict_zh }: OfSubdistrict): string | null =>
  subdistrict_zh ? `${area}-${digestOf(subdistrict_zh)}` : null;

/** FNV-1a of 32 bits: the names of one area are some dozens. */
const digestOf = madeOnce((name: string): string => {
  let digest = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) digest = Math.imul(digest ^ byte, 0x01000193);
  return (digest >>> 0).toString(16).padStart(8, '0');
});
