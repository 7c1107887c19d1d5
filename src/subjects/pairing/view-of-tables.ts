import { inBoth } from '../../i18n/in-both.ts';
import { asOf } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { pairingColumns } from './components/pairing-columns.ts';
import { pairingRows } from './model/pairing-rows.ts';
import { allPairs, hasPairing, hasRecords, pairsComputedFrom, pairsTable, recordRows, recordsTable } from './query.ts';
import { translator } from './words.ts';

/** The tables of all pairs and of all records; none before the first record. */
export const tables = (): SeenTable[] => (hasPairing() && hasRecords() ? [ofPairs(), ofRecords()] : []);

const ofPairs = (): SeenTable => ({
  ...pairsTable(),
  title: inBoth((locale) => translator(locale)('pairingTable.pairs')),
  about: inBoth((locale) => translator(locale)('pairingTable.pairsAbout')),
  page: 'pairing',
  columns: pairingColumns,
  records: () =>
    pairingRows(allPairs(), asOf(), pairsComputedFrom()).map((printed) => ({
      printed,
      release: pairsTable().release,
    })),
});

const ofRecords = (): SeenTable => ({
  ...recordsTable(),
  title: inBoth((locale) => translator(locale)('pairingTable.records')),
  about: inBoth((locale) => translator(locale)('pairingTable.recordsAbout')),
  page: 'pairing',
  columns: recordsTable().dataset,
  records: recordRows,
});
