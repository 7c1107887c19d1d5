import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';

/** A row of the progress as it is printed. */
interface Reported {
  area: string;
  month: string;
  isReported: boolean;
}

/** Areas that take part in an action and have said nothing of the month that others reported last. */
export function actionNotices(datasets: readonly LoadedDataset[]): Notice[] {
  const areas = newestState(datasets, 'areas');
  const rows = [...newestState(datasets, 'action-progress').values()].flatMap(({ printed }) => {
    const { action, area, month, done, change } = printed;
    return change === 'withdrawn' || !action || !area || !month
      ? []
      : [{ action, area, month, isReported: Boolean(done) }];
  });
  return [...Map.groupBy(rows, ({ action }) => action)].flatMap(([action, own]): Notice[] => {
    const month = lastMonth(own);
    const missing = month === null ? [] : missingIn(own, month, (area) => areas.get(area)?.printed['valid_to'] ?? null);
    if (month === null || missing.length === 0) return [];
    return [
      {
        entry: action,
        zh: `${action}：${missing.join('、')} 没有报 ${month} 的完成数，别的地区报了：请补报，或在说明里写明原因。`,
        en: `${action}: ${missing.join(', ')} reported nothing done for ${month}, while others did: add the numbers, or say why in a note.`,
      },
    ];
  });
}

const lastMonth = (rows: readonly Reported[]): string | null =>
  rows
    .filter(({ isReported }) => isReported)
    .map(({ month }) => month)
    .sort()
    .at(-1) ?? null;

function missingIn(rows: readonly Reported[], month: string, endOf: (area: string) => string | null): string[] {
  const reported = new Set(rows.flatMap((row) => (row.month === month && row.isReported ? [row.area] : [])));
  return [...new Set(rows.map(({ area }) => area))]
    .filter((area) => !reported.has(area) && (endOf(area) ?? '9999').slice(0, 7) >= month)
    .sort();
}
