import type { Words } from '../../core/words.ts';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { describeColumns } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { bindCell } from '../../releases/state/bind-cell.ts';
import { unitReader } from '../../releases/state/cell-unit.ts';
import {
  isLostInRounding,
  isNumber,
  isSmaller,
  lacksYear,
  mostPlaces,
  sumFault,
  sumOfCells,
  type SumFault,
  type SummedCell,
} from '../../releases/state/sum-of-cells.ts';
import { readSumTag, type SumSide } from '../read/sum-tags.ts';
import { checkAttribute } from './check-attribute.ts';
import type { ContentContext } from './content-context.ts';
import { contentProblem } from './content-rules.ts';
import { sumProblem } from './sum-rules.ts';

interface SumContext extends ContentContext {
  pictures: readonly string[];
}

type Values = Readonly<Record<string, string>>;

/** `<Difference>` and `<Ratio>`: its second figure as any other, then whether the two make a sum. Its first is checked like a `<Value>`. */
export function checkSum(
  tag: string,
  values: Values,
  flags: readonly string[],
  place: Place,
  context: SumContext,
): Problem[] {
  const sum = readSumTag(tag, values);
  if (!sum) return [];
  const { kind, first, second, places } = sum;
  const unknown =
    second.release === '' ? missingRelease(tag, second, place, context) : sideProblems(second, place, context);
  const [one, other] = [cellOf(first, context), cellOf(second, context)];
  if (unknown.length > 0 || !one || !other) return unknown;
  const fault = sumFault(kind, one, other);
  if (fault) return [faultProblem(fault, tag, [one, other], place)];
  const apart = familyApart(one.record, other.record, context);
  if (apart) return [sumProblem('sum-family', place, apart)];
  const most = mostPlaces(kind, one.printed, other.printed);
  if (places !== null && !(/^\d$/.test(places) && Number(places) <= most))
    return [sumProblem('sum-places', place, { found: places, most: String(most) })];
  const made = sumOfCells(kind, one.printed, other.printed, {
    ...(places === null ? {} : { places: Number(places) }),
    isPercent: flags.includes('percent'),
  });
  const found = `${one.printed} ${kind === 'ratio' ? '÷' : '-'} ${other.printed} = ${made.printed}`;
  if (kind === 'difference' && isSmaller(one.printed, other.printed) && !flags.includes('signed'))
    return [sumProblem('sum-below', place, { found: `${one.printed} - ${other.printed} < 0` })];
  return isLostInRounding(kind, one.printed, other.printed, made)
    ? [sumProblem('sum-lost', place, { tag, found, most: String(most) })]
    : [];
}

/** A row of another dataset has releases of its own, which no one can guess. */
function missingRelease(tag: string, { dataset }: SumSide, place: Place, context: SumContext): Problem[] {
  const absent = checkAttribute('dataset', dataset, {}, place, context);
  const found = tag === 'Ratio' ? 'toRelease' : 'minusRelease';
  const allowed = (context.datasets.get(dataset)?.releases ?? []).map(({ entry }) => entry.release).join(', ');
  return absent.length > 0 ? absent : [contentProblem('attribute-missing', place, { tag, found, allowed })];
}

const sideProblems = (side: SumSide, place: Place, context: SumContext): Problem[] => {
  const { dataset, row, release, column } = side;
  const values = { dataset, row, release, ...(column === undefined ? {} : { column }) };
  return Object.entries(values).flatMap(([name, value]) =>
    name === 'dataset' || name === 'row' || name === 'release' || name === 'column'
      ? checkAttribute(name, value, values, place, context)
      : [],
  );
};

function cellOf({ dataset: name, ...binding }: SumSide, { datasets }: ContentContext): SummedCell | null {
  const published = datasets.get(name);
  const cell = published && bindCell(published, binding);
  if (!published || cell?.is !== 'found') return null;
  const codes = new Map([...datasets].map(([one, { newest }]) => [one, newest]));
  const { printed, record, column } = cell;
  const { dataset } = published;
  return { printed, record, dataset, unit: unitReader(describeColumns(dataset), column, codes)(record) };
}

function faultProblem(fault: SumFault, tag: string, [one, other]: [SummedCell, SummedCell], place: Place): Problem {
  switch (fault) {
    case 'number':
      return sumProblem('sum-number', place, { tag, found: (isNumber(one.printed) ? other : one).printed });
    case 'unit':
      return sumProblem('sum-unit', place, { tag, found: one.unit ?? '—', other: other.unit ?? '—' });
    case 'year':
      return sumProblem('sum-year', place, { tag, found: [one, other].filter(lacksYear).map(keyOf).join(', ') });
    case 'preliminary':
      return sumProblem('sum-vintage', place, { tag });
    case 'zero':
      return sumProblem('sum-zero', place, { found: other.printed });
  }
}

const keyOf = ({ record: { printed } }: SummedCell): string =>
  [printed['indicator'], printed['area']].filter((part) => part).join('|');

type Cells = Pick<RowRecord, 'printed'>;

/** Two indicators of one family, and why they are apart; null where the rows may be set off against each other. */
function familyApart(
  one: Cells,
  other: Cells,
  { datasets }: ContentContext,
): { found: string; other: string; cause: Words } | null {
  const [found, beside] = [one.printed['indicator'], other.printed['indicator']];
  if (!found || !beside || found === beside) return null;
  const known = datasets.get('indicators')?.newest;
  const [own, theirs] = [known?.get(found)?.printed, known?.get(beside)?.printed];
  if (!own?.['family'] || own['family'] !== theirs?.['family']) return null;
  return {
    found,
    other: beside,
    cause: { zh: own['family_note_zh'] ?? '', en: own['family_note_en'] ?? '' },
  };
}
