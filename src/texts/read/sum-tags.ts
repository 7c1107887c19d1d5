import type { Binding } from '../../releases/state/bind-cell.ts';
import type { SumKind } from '../../releases/state/sum-of-cells.ts';

/** One of the two figures of a sum. */
export interface SumSide extends Binding {
  dataset: string;
}

/** A sum in a text, as its tag says it: the first figure less the second, or the first as so many times the second. */
export interface SumTag {
  kind: SumKind;
  first: SumSide;
  second: SumSide;
  /** How many decimals its author asks for; null = those that the figures allow. */
  places: string | null;
}

type Values = Readonly<Record<string, string>>;

const kinds: Readonly<Record<string, { kind: SumKind; other: 'minus' | 'to' }>> = {
  Difference: { kind: 'difference', other: 'minus' },
  Ratio: { kind: 'ratio', other: 'to' },
};

/** Reads the tag of a sum; null where a tag is none. What the second figure does not say it has from the first. */
export function readSumTag(tag: string, values: Values): SumTag | null {
  const found = Object.hasOwn(kinds, tag) ? kinds[tag] : undefined;
  if (!found) return null;
  const { kind, other } = found;
  const side = (dataset = '', row = '', release = '', column?: string): SumSide => ({
    dataset,
    row,
    release,
    ...(column === undefined ? {} : { column }),
  });
  const { dataset, row, release, column } = values;
  const [otherDataset, otherColumn] = [values[`${other}Dataset`], values[`${other}Column`]];
  return {
    kind,
    first: side(dataset, row, release, column),
    second: side(
      otherDataset ?? dataset,
      values[other],
      values[`${other}Release`] ?? (otherDataset === undefined ? release : undefined),
      // Another dataset need not have a column of that name.
      otherColumn ?? (otherDataset === undefined ? column : undefined),
    ),
    places: values['places'] ?? null,
  };
}
