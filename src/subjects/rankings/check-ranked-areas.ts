import type { ListedCode } from '../../core/replacements.ts';
import type { Words } from '../../core/words.ts';
import type { CodesEver } from '../../releases/check/check-dataset.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { listedCodes } from '../../releases/state/listed-codes.ts';
import { continueCodes, groupOf, rankedUnits, takesPartIn, type RankedUnit } from './model/ranking-areas.ts';
import { rankingProblem } from './rules.ts';

type RankedArea = ListedCode & { kind: string };

/** The ranking as far as it says who is in it and when. */
interface RankedNow {
  /** By code, as `units` are. */
  areas: ReadonlyMap<string, RankedArea>;
  newestCodes: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, RankedUnit>;
  months: ReadonlySet<string>;
}

// Every release of a dataset is checked against the same newest rows.
const known = new WeakMap<CodesEver, RankedNow>();

function rankedNow(codes: CodesEver): RankedNow {
  const found = known.get(codes);
  if (found) return found;
  const areas = listedCodes(codes.get('areas'));
  const standing = [...(codes.get('inspections')?.values() ?? [])].filter(
    ({ printed }) => printed['change'] !== 'withdrawn',
  );
  const inspected = standing.map(({ printed }) => ({ area: printed['area'] ?? '', month: printed['month'] ?? '' }));
  const newestCodes = continueCodes(areas, inspected);
  const now = {
    areas: new Map(areas.map((area) => [area.code, area])),
    newestCodes,
    units: new Map(rankedUnits(areas, inspected, newestCodes).map((unit) => [unit.area.code, unit])),
    months: new Set(inspected.map(({ month }) => month)),
  };
  known.set(codes, now);
  return now;
}

/**
 * An inspection or an adjustment that no ranking would count or mention: its area is not ranked in its month. Only what a
 * row says now is asked: an older state of it, or one that is withdrawn, counts for nothing anyway.
 */
export function findUnranked({ dataset, placeOf, codes }: CheckedRelease, record: RowRecord): Problem[] {
  if (!codes.has('areas') || !codes.has('inspections')) return [];
  const isStanding = codes.get(dataset.name)?.get(record.key) === record && record.printed['change'] !== 'withdrawn';
  const [found, month] = [record.printed['area'] ?? '', record.printed['month'] ?? ''];
  const now = rankedNow(codes);
  const area = now.areas.get(found);
  if (!isStanding || !area || !/^\d{4}-\d{2}$/.test(month)) return [];
  const unit = now.units.get(now.newestCodes.get(found) ?? found);
  if (unit && takesPartIn(unit, month) && now.months.has(month)) return [];
  const ranked = now.months.has(month)
    ? [...now.units].flatMap(([code, one]) => (takesPartIn(one, month) ? [code] : []))
    : [];
  const why = reason(area, unit, month, now);
  return [
    rankingProblem('area-unranked', placeOf(record, 'area'), { found, month, why, ranked: ranked.join(', ') || '—' }),
  ];
}

function reason(area: RankedArea, unit: RankedUnit | undefined, month: string, { months }: RankedNow): Words {
  const until = area.valid_to ?? '';
  if (groupOf(area) === null) return { zh: '这类地区不参加排名', en: 'areas of its kind take no part' };
  if (until !== '' && until.slice(0, 7) < month)
    return { zh: `它用到 ${until} 为止`, en: `it was used until ${until}` };
  if (!months.has(month)) return { zh: '那个月没有检查', en: 'that month has no inspections' };
  return unit
    ? { zh: `它从 ${unit.firstMonth} 起参加`, en: `it takes part from ${unit.firstMonth}` }
    : { zh: '它从来没有检查', en: 'it was never inspected' };
}
