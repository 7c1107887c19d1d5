import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';

/** Areas in use that bear the same name: readers tell them apart by their codes alone. */
export function areaNotices(datasets: readonly LoadedDataset[], asOf: string): Notice[] {
  const byName = new Map<string, string[]>();
  for (const [code, { printed }] of newestState(datasets, 'areas')) {
    const { name_zh: name, valid_to: ended } = printed;
    if (!name || (ended && ended < asOf)) continue;
    byName.set(name, [...(byName.get(name) ?? []), code]);
  }
  return [...byName].flatMap(([name, codes]) => {
    if (codes.length < 2) return [];
    const listed = codes.join(', ');
    return [
      {
        entry: listed,
        zh: `${codes.length} 个现行地区同名“${name}”：${listed}。页面会写出代码；若是同一地区，请把旧的一条填上停用日期。`,
        en: `${codes.length} areas in use are called “${name}”: ${listed}. Pages show their codes; where it is one area, give the old row its last day.`,
      },
    ];
  });
}
