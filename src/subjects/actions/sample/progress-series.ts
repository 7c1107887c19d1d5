import { addMonths, monthsBetween } from '../../../core/months.ts';
import type { Words } from '../../../core/words.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { actionProgress } from '../datasets/progress.ts';
import { drawMonths, lastMonth, type DrawnMonth } from './draw-progress.ts';
import { firstDay } from './goals-series.ts';
import { sampleActions, type SampleAction } from './plans.ts';

/** A number that was first published too high, and put right a month later. */
const misprint = { action: 'public-toilets', area: 'S04', month: '2026-03', offBy: -1 };

const misprintNote: Words = {
  zh: '示例：漏报一座，更正。',
  en: 'Sample: one toilet had been left out.',
};

const extensionNote: Words = {
  zh: '示例：行动延期，计划随之改变。',
  en: 'Sample: the action was extended, and its plan with it.',
};

const aheadNote: Words = { zh: '示例：比计划提前。', en: 'Sample: ahead of the plan.' };

type Row = Record<string, unknown>;

/** The plans, and a release a month with what was done by its end. */
export function makeProgressSeries(): SeriesRelease[] {
  const months = monthsBetween(firstDay.slice(0, 7), lastMonth);
  return [
    {
      day: firstDay,
      csv: writeRows(actionProgress, sampleActions.flatMap(firstPlan)),
      reason: 'first',
      note: {
        zh: '示例：五项行动的虚构计划，分到区县和月份。按所写日期补登。',
        en: 'Sample: invented plans of five actions by area and month. The release is dated back.',
      },
    },
    ...months.map((month): SeriesRelease => ({
      day: releaseDayOf(month),
      csv: writeRows(
        actionProgress,
        sampleActions.flatMap((one) => rowsOf(one, month)),
      ),
      reason: 'update',
      note: noteOf(month),
    })),
  ];
}

const cells = (action: string, { area, month, planned, done }: DrawnMonth): Row => ({
  ...{ action, area, month, planned, done },
  ...{ stuck_zh: null, stuck_en: null, note_zh: null, note_en: null },
  ...{ change: 'new', change_note_zh: null, change_note_en: null },
});

const firstPlan = (one: SampleAction): Row[] =>
  drawMonths(one).flatMap((drawn) =>
    drawn.firstPlanned === null ? [] : [cells(one.action, { ...drawn, planned: drawn.firstPlanned, done: null })],
  );

const corrected = (row: Row, note: Words): Row => ({
  ...{ ...row, change: 'correction', change_note_zh: note.zh, change_note_en: note.en },
});

/** What a release says of an action: the month that is over, what it corrects, and a plan that has changed. */
function rowsOf(one: SampleAction, month: string): Row[] {
  const drawn = drawMonths(one);
  const isChanged = one.extended?.on === releaseDayOf(month);
  return [
    ...drawn
      .filter((row) => addMonths(row.month, 1) === month && isMisprint(one, row))
      .map((row) => corrected(reportOf(one, row, true), misprintNote)),
    ...drawn.filter((row) => row.month === month).map((row) => reportOf(one, row)),
    ...drawn
      .filter((row) => isChanged && row.month > month && row.planned !== row.firstPlanned)
      .map((row) => {
        const plan = cells(one.action, { ...row, done: null });
        return row.firstPlanned === null ? plan : corrected(plan, extensionNote);
      }),
  ];
}

const isMisprint = (one: SampleAction, row: DrawnMonth): boolean =>
  one.action === misprint.action && row.area === misprint.area && row.month === misprint.month;

function reportOf(one: SampleAction, drawn: DrawnMonth, isRight = false): Row {
  const wrong = !isRight && isMisprint(one, drawn) && drawn.done !== null ? misprint.offBy : 0;
  const row = { ...drawn, done: drawn.done === null ? null : drawn.done + wrong };
  const { stuck } = one.paces[row.area] ?? {};
  const isBehind = row.done !== null && row.done < row.planned;
  const isAhead = row.done !== null && row.done > row.planned;
  return {
    ...cells(one.action, row),
    ...(stuck && isBehind && row.month >= '2026-03' ? { stuck_zh: stuck.zh, stuck_en: stuck.en } : {}),
    ...(isAhead ? { note_zh: aheadNote.zh, note_en: aheadNote.en } : {}),
    change: 'update',
  };
}

/** A month is released on the first weekday from the 9th of the next one. */
function releaseDayOf(month: string): string {
  const next = addMonths(month, 1);
  const day = ['09', '10', '11']
    .map((number) => `${next}-${number}`)
    .find((one) => ![0, 6].includes(new Date(one).getUTCDay()));
  if (!day) throw new Error(`${next} has no weekday from the 9th to the 11th.`);
  return day;
}

const noteOf = (month: string): Words => {
  const [year = '', number = ''] = month.split('-');
  return {
    zh: `示例：${year} 年 ${Number(number)} 月的进度。按所写日期补登。`,
    en: `Sample: progress of ${month}. The release is dated back.`,
  };
};
