import { redBlackList } from '../src/datasets/red-black-list.ts';
import type { Words } from '../src/datasets/words.ts';
import { objectionLimits } from '../src/domain/objection-limits.ts';
import { publishedCopies } from '../src/releases/expire.ts';
import { foldReleases } from '../src/releases/fold.ts';
import type { LoadedCity } from '../src/releases/load-city.ts';
import type { RowRecord } from '../src/releases/read-rows.ts';

/** Something that is not wrong in the data but that somebody must see to. */
export interface Notice extends Words {
  /** The entry it is about; null where it is about many. */
  entry: string | null;
}

/** What of the red and black list is late: objections beyond their limits, entries beyond their deadlines. Ended entries are let be. */
export function listNotices({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): Notice[] {
  const list = datasets.filter(({ dataset }) => dataset.name === redBlackList.name);
  const records = publishedCopies({ datasets: list, asOf }).flatMap(({ dataset, releases }) => [...(foldReleases(dataset, releases).at(-1)?.values() ?? [])]);
  const displayed = records.filter(({ ended }) => ended === undefined);
  const overdue = displayed.filter(({ printed }) => printed['status'] === 'listed' && printed['rectify_by'] && printed['rectify_by'] < asOf).length;
  return [
    ...displayed.flatMap((record) => objectionNotices(record, asOf)),
    ...(overdue === 0
      ? []
      : [{ entry: null, zh: `仍在榜而已过整改期限：${overdue} 条。`, en: `Entries still listed past the day by which they were to be rectified: ${overdue}.` }]),
  ];
}

function objectionNotices({ key, printed }: RowRecord, asOf: string): Notice[] {
  const [filed, acknowledged, settled] = ['filed', 'acknowledged', 'settled'].map((step) => printed[`objection_${step}_on`] ?? null);
  const objection = {
    objection: printed['objection'] ?? 'none',
    objection_filed_on: filed ?? null,
    objection_acknowledged_on: acknowledged ?? null,
    objection_settled_on: settled ?? null,
  };
  const limits = objectionLimits(objection, asOf);
  if (limits === null || !filed) return [];
  const { acknowledgeBy, acknowledgedLate, settleBy, settledLate } = limits;
  return [
    ...lateNotice(key, filed, { zh: '受理', en: 'acknowledged' }, acknowledgeBy, acknowledgedLate, acknowledged ?? null),
    ...lateNotice(key, filed, { zh: '办结', en: 'settled' }, settleBy, settledLate, settled ?? null),
  ];
}

function lateNotice(entry: string, filed: string, step: Words, limit: string, late: number, doneOn: string | null): Notice[] {
  if (late === 0) return [];
  const days = late === 1 ? '1 working day' : `${late} working days`;
  return [
    {
      entry,
      zh: `${entry}：${filed} 提出的异议应在 ${limit} 以前${step.zh}，${doneOn === null ? '至今未办' : `${doneOn} 才办`}，超出 ${late} 个工作日。`,
      en: `${entry}: the objection of ${filed} was to be ${step.en} by ${limit}; ${doneOn === null ? `it is ${days} late` : `it was done on ${doneOn}, ${days} late`}.`,
    },
  ];
}
