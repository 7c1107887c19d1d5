import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';

/** A value that many times its neighbour, or so small a part of it, is often a decimal point in the wrong place. */
const usualFactor = 5;
/** Points by which a percentage rarely differs from that of the year before. */
const usualPoints = 30;

/** Figures of the newest release that jump away from their series: `95.2 → 9.52`. Figures of years long apart are let be. */
export function observationNotices(
  datasets: readonly LoadedDataset[],
  indicators: ReadonlyMap<string, RowRecord>,
): Notice[] {
  const newest = datasets.find(({ dataset }) => dataset.name === 'observations')?.releases.at(-1)?.entry.release;
  const series = new Map<string, RowRecord[]>();
  for (const record of newestState(datasets, 'observations').values()) {
    const { indicator, area, coverage, period_end: end, value } = record.printed;
    if (!end || !value) continue;
    const name = [indicator, area, coverage].join('|');
    series.set(name, [...(series.get(name) ?? []), record]);
  }
  return [...series.values()].flatMap((records) => {
    const ordered = [...records].sort((left, right) =>
      (left.printed['period_end'] ?? '') < (right.printed['period_end'] ?? '') ? -1 : 1,
    );
    return ordered.flatMap((record, index) => {
      const before = ordered[index - 1];
      return before && record.release === newest ? jumpBetween(before, record, indicators) : [];
    });
  });
}

function jumpBetween(
  { printed: old }: RowRecord,
  { key, printed: now }: RowRecord,
  indicators: ReadonlyMap<string, RowRecord>,
): Notice[] {
  const [before, after] = [Number(old['value']), Number(now['value'])];
  const years = Number(now['period_end']?.slice(0, 4)) - Number(old['period_end']?.slice(0, 4));
  const isPercent = indicators.get(now['indicator'] ?? '')?.printed['unit'] === 'percent';
  const isFactor = before > 0 && after > 0 && (after / before >= usualFactor || before / after >= usualFactor);
  const isFar = isPercent && Math.abs(after - before) > usualPoints;
  if (years > 3 || !(isFactor || isFar)) return [];
  return [
    {
      entry: key,
      zh: `${key}：${old['value']} → ${now['value']}，与前一期相差很大，请核对小数点、单位和口径。`,
      en: `${key}: ${old['value']} → ${now['value']}, far from the period before: check the decimal point, the unit and the coverage.`,
    },
  ];
}
