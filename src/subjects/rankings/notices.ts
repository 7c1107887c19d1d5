import { dayOfRelease } from '../../core/release-day.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';
import { scoreComponents } from './datasets/score-components.ts';

/** Points by which a score of a month rarely differs from that of the month before. */
const usualChange = 30;

/** What looks odd in the newest month: areas and kinds of inspection that the month before has and this one lacks, a month not over, scores far from the last. */
export function inspectionNotices(datasets: readonly LoadedDataset[], codes: ReadonlyMap<string, RowRecord>): Notice[] {
  const state = newestState(datasets, 'inspections');
  const months = [...new Set([...state.values()].flatMap(({ printed }) => printed['month'] ?? []))].sort();
  const [newest, before] = [months.at(-1), months.at(-2)];
  if (newest === undefined) return [];
  const rowsOf = (month: string | undefined) =>
    [...state.values()].filter(({ printed }) => printed['month'] === month && printed['change'] !== 'withdrawn');
  return [
    ...findUnfinished(newest, rowsOf(newest)),
    ...findMissing(newest, before ?? '', rowsOf(newest), rowsOf(before), codes),
    ...findJumps(rowsOf(newest), rowsOf(before)),
  ];
}

function findUnfinished(month: string, rows: readonly RowRecord[]): Notice[] {
  const first = rows.map(({ release }) => release).sort()[0] ?? '';
  if (first.slice(0, 7) > month) return [];
  return [
    {
      entry: month,
      zh: `${month} 的检查在 ${dayOfRelease(first)} 登记，当月还没有结束：排名只按已有的数排出。`,
      en: `The inspections of ${month} were registered on ${dayOfRelease(first)}, before the month was over: the ranking rests on a part of it.`,
    },
  ];
}

/** Areas that are no longer inspected at all, and of the others each kind of inspection that has lost its row: a filtered sheet loses some. */
function findMissing(
  month: string,
  before: string,
  rows: readonly RowRecord[],
  earlier: readonly RowRecord[],
  codes: ReadonlyMap<string, RowRecord>,
): Notice[] {
  const inspected = (list: readonly RowRecord[]) =>
    new Set(list.flatMap(({ printed }) => (Number(printed['checks'] ?? 0) > 0 ? (printed['area'] ?? []) : [])));
  const [now, then] = [inspected(rows), inspected(earlier)];
  const gone = new Set([...then].filter((code) => !now.has(code)));
  const kept = new Set(rows.map(({ printed }) => `${printed['area']}|${printed['kind']}`));
  const lost = earlier.flatMap(({ printed: { area, kind } }) =>
    area && kind && !gone.has(area) && !kept.has(`${area}|${kind}`) ? [{ area, kind }] : [],
  );
  return [...[...gone].map((area) => ({ area, kind: null })), ...lost]
    .filter(({ area }) => !isOver(codes.get(area), month))
    .map(({ area, kind }) => missing(month, before, codes.get(area)?.printed, area, kind));
}

function missing(
  month: string,
  before: string,
  names: RowRecord['printed'] | undefined,
  area: string,
  kind: string | null,
): Notice {
  const [zh, en] = [`${names?.['name_zh'] ?? ''}（${area}）`, `${names?.['name_en'] ?? ''} (${area})`];
  if (kind === null) {
    return {
      entry: area,
      zh: `${month} 没有 ${zh}的检查，${before} 有：漏报，还是这个月没有检查？`,
      en: `${month} has no inspection of ${en}, ${before} has: was it left out, or not inspected?`,
    };
  }
  const label = Object.entries(scoreComponents).find(([name]) => name === kind)?.[1] ?? { zh: kind, en: kind };
  return {
    entry: `${month}|${area}|${kind}`,
    zh: `${month} 没有 ${zh}的“${label.zh}”一行，${before} 有：漏报，还是这个月没有检查？`,
    en: `${month} has no row “${label.en}” of ${en}, ${before} has: was it left out, or not inspected?`,
  };
}

/** True for an area that ended before a month was over. */
const isOver = (area: RowRecord | undefined, month: string): boolean =>
  (area?.printed['valid_to'] ?? '9999') < `${month}-31`;

function findJumps(rows: readonly RowRecord[], earlier: readonly RowRecord[]): Notice[] {
  const scores = new Map(earlier.map(({ printed }) => [`${printed['area']}|${printed['kind']}`, printed['score']]));
  return rows.flatMap(({ key, printed }) => {
    const [old, score] = [scores.get(`${printed['area']}|${printed['kind']}`), printed['score']];
    if (!old || !score || Math.abs(Number(score) - Number(old)) <= usualChange) return [];
    return [
      {
        entry: key,
        zh: `${key}：得分由上月的 ${old} 变为 ${score}，请核对小数点和数字。`,
        en: `${key}: the score goes from ${old} last month to ${score}: check the decimal point and the digits.`,
      },
    ];
  });
}
