/** What the desk says of an accepted report, for its row of the ledger: in public words, not in those of the person who reported. */
export interface LedgerFacts {
  /** The day on which the desk took it, in the city. */
  accepted_on: string;
  area: string;
  problem_class: string;
  subdistrict_zh: string | null;
  place_zh: string;
  place_en: string | null;
  description_zh: string;
  description_en: string | null;
  unit_zh: string;
  unit_en: string | null;
}
