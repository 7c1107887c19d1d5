import type { Area } from '../../areas/dataset.ts';
import type { Community } from '../datasets/communities.ts';
import type { HelpingUnit } from '../datasets/helping-units.ts';
import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Pairing } from '../datasets/pairings.ts';

/** What a record or a pair lacks because the law had it removed, by column. */
export type Removed = Readonly<Record<string, { on: string; law: { zh: string; en: string } }>>;

/** A row with what was removed of it. */
export interface Told<Row> {
  row: Row;
  redacted: Removed;
}

/** What the pages of paired help are made of. */
export interface PairingSources {
  communities: readonly Community[];
  units: readonly HelpingUnit[];
  pairings: readonly Told<Pairing>[];
  records: readonly Told<PairingRecord>[];
  areas: readonly Area[];
}
