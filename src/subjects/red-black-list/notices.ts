import { objectionIn, objectionLimits, provisionalYear, settleWithin } from '../../core/objection-limits.ts';
import type { Words } from '../../core/words.ts';
import { addWorkingDays, calendarYears, unknownYear } from '../../core/working-days.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { publishedCopies } from '../../releases/register/expire.ts';
import { foldReleases } from '../../releases/state/fold.ts';
import type { LoadedCity } from '../../releases/state/load-city.ts';
import type { Notice } from '../../releases/state/notice.ts';
import { redBlackList } from './dataset.ts';
import { deadlineOf, isOverdue, type Deadline } from './model/entry-deadline.ts';

/** What of the red and black list is late: objections beyond their limits, entries beyond their deadlines. Ended entries are let be. */
export function listNotices({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): Notice[] {
  const list = datasets.filter(({ dataset }) => dataset.name === redBlackList.name);
  const records = publishedCopies({ datasets: list, asOf }).flatMap(({ dataset, releases }) => [
    ...foldReleases(dataset, releases).values(),
  ]);
  const displayed = records.filter(({ ended }) => ended === undefined);
  const overdue = displayed.filter((record) => isOverdue({ deadline: deadlineIn(record, asOf) })).length;
  return [
    ...displayed.flatMap((record) => objectionNotices(record, asOf)),
    ...(list.length > 0 ? calendarNotices(displayed, asOf) : []),
    ...(overdue === 0
      ? []
      : [
          {
            entry: null,
            zh: `仍在榜而已过整改期限：${overdue} 条。`,
            en: `Entries still listed and not fixed by their deadline: ${overdue}.`,
          },
        ]),
  ];
}

/** Where the calendar of public holidays ends, once limits run past it: those filed today among them. */
function calendarNotices(records: readonly RowRecord[], asOf: string): Notice[] {
  const provisional = records.filter((record) => {
    return provisionalYear(objectionLimits(objectionIn(record.printed), asOf)) !== null;
  });
  if (provisional.length === 0 && unknownYear(asOf, addWorkingDays(asOf, settleWithin)) === null) return [];
  const { first, last } = calendarYears;
  const ids = provisional.map(({ key }) => key);
  const named = (comma: string, colon: string): string => (ids.length > 0 ? `${colon}${ids.join(comma)}` : '');
  return [
    {
      entry: null,
      zh: `节假日日历从 ${first} 年到 ${last} 年为止：异议的期限碰到此外的日子，是暂定的，不算逾期${named('、', '：')}。请更新 chinese-days。`,
      en: `The calendar of public holidays begins with ${first} and ends with ${last}: limits of objections that touch other days are provisional and nobody is called late${named(', ', ': ')}. Update the package chinese-days.`,
    },
  ];
}

function deadlineIn({ printed }: RowRecord, asOf: string): Deadline | null {
  const cell = (column: string): string => printed[column] ?? '';
  const [rectify_by = null, rectified_on = null] = [printed['rectify_by'], printed['rectified_on']];
  return deadlineOf({ list: cell('list'), status: cell('status'), rectify_by, rectified_on }, cell('listed_on'), asOf);
}

function objectionNotices(record: RowRecord, asOf: string): Notice[] {
  const { key, printed } = record;
  const objection = objectionIn(printed);
  const {
    objection_filed_on: filed,
    objection_acknowledged_on: acknowledged,
    objection_settled_on: settled,
  } = objection;
  const limits = objectionLimits(objection, asOf);
  if (limits === null || !filed) return [];
  const { acknowledgeBy, acknowledgedLate, settleBy, settledLate, isLateAtLeast } = limits;
  return [
    ...lateNotice(
      key,
      filed,
      { zh: '受理', en: 'acknowledgement' },
      acknowledgeBy,
      acknowledgedLate,
      acknowledged,
      isLateAtLeast,
    ),
    ...lateNotice(key, filed, { zh: '办结', en: 'settlement' }, settleBy, settledLate, settled, isLateAtLeast),
  ];
}

function lateNotice(
  entry: string,
  filed: string,
  step: Words,
  limit: string,
  late: number,
  doneOn: string | null,
  isAtLeast: boolean,
): Notice[] {
  if (late === 0) return [];
  const days = `${isAtLeast ? 'at least ' : ''}${late === 1 ? '1 working day' : `${late} working days`}`;
  return [
    {
      entry,
      zh: `${entry}：${filed} 提出的异议应在 ${limit} 以前${step.zh}，${doneOn === null ? '至今未办' : `${doneOn} 才办`}，${isAtLeast ? '至少' : ''}超出 ${late} 个工作日。`,
      en: `${entry}: the objection of ${filed} was due for ${step.en} by ${limit}; ${doneOn === null ? `it is ${days} late` : `it was done on ${doneOn}, ${days} late`}.`,
    },
  ];
}
