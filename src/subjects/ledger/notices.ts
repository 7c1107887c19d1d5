import { isLate, objectionIn, objectionLimits } from '../../core/objection-limits.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { LoadedCity } from '../../releases/state/load-city.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';
import { isStatus } from './check-status.ts';
import { ledger } from './dataset.ts';
import { ledgerDay } from './model/ledger-day.ts';
import { isEnded, stateOf } from './model/problem-state.ts';

/** What of the ledger somebody must look at: what is overdue, late objections, open problems that are one and the same. */
export function ledgerNotices({ datasets, asOf: today }: Pick<LoadedCity, 'datasets' | 'asOf'>): Notice[] {
  const releases = datasets.find(({ dataset }) => dataset.name === ledger.name)?.releases ?? [];
  const asOf = ledgerDay(
    releases.map(({ entry }) => entry.release),
    today,
  );
  const records = [...newestState(datasets, ledger.name).values()].filter(
    ({ printed }) => printed['change'] !== 'withdrawn',
  );
  const overdue = records.filter((record) => isOverdue(record, asOf)).length;
  return [
    ...(overdue === 0
      ? []
      : [
          {
            entry: null,
            zh: `超期的问题：${overdue} 个（${asOf} 时过了期限、没有按时整改的）。`,
            en: `Overdue problems: ${overdue} (past the deadline and not fixed in time, on ${asOf}).`,
          },
        ]),
    ...records.flatMap((record) => objectionNotices(record, today)),
    ...findSameProblems(records),
  ];
}

const dayOf = ({ printed }: RowRecord, column: string): string | null => printed[column] ?? null;

function isOverdue(record: RowRecord, asOf: string): boolean {
  const status = record.printed['status'] ?? '';
  if (!isStatus(status)) return false;
  const [due_on, postponed_to] = [dayOf(record, 'due_on'), dayOf(record, 'postponed_to')];
  const [handled_on, verified_on] = [dayOf(record, 'handled_on'), dayOf(record, 'verified_on')];
  const reopened_on = dayOf(record, 'reopened_on');
  return stateOf({ status, due_on, postponed_to, handled_on, verified_on, reopened_on }, asOf) === 'overdue';
}

function objectionNotices(record: RowRecord, asOf: string): Notice[] {
  const objection = objectionIn(record.printed);
  const limits = objectionLimits(objection, asOf);
  if (limits === null || !isLate(limits)) return [];
  const { key } = record;
  const filed = objection.objection_filed_on;
  const { acknowledgedLate, settledLate, isLateAtLeast } = limits;
  const steps = [
    { zh: '受理', en: 'acknowledgement', late: acknowledgedLate, by: limits.acknowledgeBy },
    { zh: '办结', en: 'settlement', late: settledLate, by: limits.settleBy },
  ];
  return steps
    .filter(({ late }) => late > 0)
    .map(({ zh, en, late, by }) => {
      const days = `${isLateAtLeast ? 'at least ' : ''}${late === 1 ? '1 working day' : `${late} working days`}`;
      return {
        entry: key,
        zh: `${key}：${filed} 提出的异议应在 ${by} 以前${zh}，${isLateAtLeast ? '至少' : ''}超出 ${late} 个工作日。`,
        en: `${key}: the objection of ${filed} was due for ${en} by ${by} and is ${days} late.`,
      };
    });
}

const mostNamed = 10;

/** Open problems of one class at one place: several may be one that was entered twice. Those found last come first. */
function findSameProblems(records: readonly RowRecord[]): Notice[] {
  const groups = new Map<string, RowRecord[]>();
  for (const record of records) {
    const { status = null, area, place_zh: place, problem_class: problemClass } = record.printed;
    if (!isStatus(status) || isEnded({ status }) || !area || !place || !problemClass) continue;
    const where = [area, problemClass, place.normalize('NFKC').replace(/\s+/g, '').toLowerCase()].join('|');
    groups.set(where, [...(groups.get(where) ?? []), record]);
  }
  const lastFound = (group: readonly RowRecord[]): string =>
    group.map((record) => dayOf(record, 'found_on') ?? '').reduce((last, day) => (day > last ? day : last), '');
  const several = [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((left, right) => (lastFound(left) < lastFound(right) ? 1 : -1));
  const rest = several.length - mostNamed;
  return [
    ...several.slice(0, mostNamed).map((group) => {
      const ids = group.map(({ key }) => key);
      return {
        entry: ids.at(-1) ?? null,
        zh: `同一地点有 ${ids.length} 个同类问题还没有解决：${ids.join('、')}。核对是不是重复登记。`,
        en: `${ids.length} open problems of one class are at the same place: ${ids.join(', ')}. Check whether one was entered twice.`,
      };
    }),
    ...(rest > 0
      ? [
          {
            entry: null,
            zh: `另有 ${rest} 处，同一地点有不止一个同类问题没有解决。`,
            en: `${rest === 1 ? '1 more place has' : `${rest} more places have`} several open problems of one class.`,
          },
        ]
      : []),
  ];
}
