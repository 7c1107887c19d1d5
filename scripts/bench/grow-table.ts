import { seedRandom } from '../../src/core/random.ts';
import { perFacet } from '../../src/subjects/ledger/explorer/facets.ts';
import type { Table } from '../../src/subjects/ledger/explorer/table.ts';

/** A ledger of `count` rows like those of a table: each is as one of them, at a place of its kind; places grow with the rows. */
export function growTable(table: Table, count: number): Table {
  const random = seedRandom(count);
  const times = Math.ceil(count / table.ids.length);
  const models = Uint32Array.from({ length: count }, () => random.integer(0, table.ids.length - 1));
  const { columns, ledger, places } = table;
  const [none = { zh: '', en: null }, ...named] = places;
  const grown = Array.from({ length: times }, (_, time) =>
    named.map(({ zh, en }) => ({ zh: `${zh}${time}`, en: en && `${en}, ${time}` })),
  ).flat();
  // By the day they were found, as ids are given.
  models.sort((one, other) => (columns.foundOn[one] ?? 0) - (columns.foundOn[other] ?? 0));
  const take = <Column extends Uint8Array | Uint16Array | Int32Array>(column: Column, into: Column): Column => {
    for (let row = 0; row < count; row += 1) into[row] = column[models[row] ?? 0] ?? 0;
    return into;
  };
  return {
    ...table,
    ledger: { ...ledger },
    ids: Array.from({ length: count }, (_, row) => `P-${String(row + 1).padStart(7, '0')}`),
    places: [none, ...grown],
    columns: {
      facets: perFacet((facet) => take(columns.facets[facet], new Uint16Array(count))),
      place: Uint32Array.from(models, (model) => {
        const place = columns.place[model] ?? 0;
        return place === 0 ? 0 : place + named.length * random.integer(0, times - 1);
      }),
      foundOn: take(columns.foundOn, new Int32Array(count)),
      timing: take(columns.timing, new Uint8Array(count)),
      timingValue: take(columns.timingValue, new Int32Array(count)),
      reopened: take(columns.reopened, new Uint8Array(count)),
      isCounted: take(columns.isCounted, new Uint8Array(count)),
    },
  };
}
