import { addDays } from '../../../core/days.ts';
import { mondayOf } from '../../../core/iso-week.ts';
import { seedRandom, type Random } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { sampleAreas } from '../../areas/sample/areas.ts';
import type { LedgerProblem } from '../../ledger/dataset.ts';
import { drawReleases, sampleProblems } from '../../ledger/sample/ledger-series.ts';
import { inspectionRounds, type InspectionRound } from '../dataset.ts';
import { publicRounds, sampleFortnights, type SampleRound } from './round-calendar.ts';
import { inspectors, resultOf } from './round-words.ts';

type Found = Pick<LedgerProblem, 'id' | 'area' | 'found_on' | 'found_by'>;

/** What inspections of the sample ledger found and was not entered in error, as far as the ledger has it. */
function inspected(): Found[] {
  const newest = new Map<string, LedgerProblem>();
  for (const row of drawReleases(sampleProblems).flat()) newest.set(row.id, row);
  return [...newest.values()].filter(
    ({ change, found_by }) => change !== 'withdrawn' && (found_by === 'unannounced' || found_by === 'inspection'),
  );
}

/** The ledger enters a week on the Monday after it; what a round found is released on the Tuesday. */
const releasedOn = (day: string): string => addDays(mondayOf(day), 8);

/** A row with the day of its release. */
interface Written {
  on: string;
  row: InspectionRound;
}

/** The rounds of the sample, a release each Tuesday on which something is announced, moved or told. */
export function makeRoundsSeries(): SeriesRelease[] {
  const random = seedRandom(20_251_020);
  const found = inspected();
  const written = [
    ...sampleFortnights().flatMap((fortnight) => writeFortnight(random, found, fortnight)),
    ...publicRounds.flatMap((round) => writePublic(random, found, round)),
  ].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
  return [...Map.groupBy(written, ({ on }) => on)].map(([day, those], index): SeriesRelease => {
    const rows = those.map(({ row }) => row);
    const told = rows.filter(({ state }) => state === 'made').length;
    const others = rows.length - told;
    return {
      day,
      csv: writeRows(inspectionRounds, rows.map(asCells)),
      reason: index === 0 ? 'first' : 'update',
      note: {
        zh: `示例：${told} 轮已查完，${others} 轮预告、改期或取消。按所写日期补登。`,
        en: `Sample: ${told} made; ${others} announced, moved or cancelled. The release is dated back.`,
      },
    };
  });
}

const asCells = (row: InspectionRound): Record<string, unknown> => ({
  ...row,
  areas: row.areas.join(';'),
  problems: row.problems === null ? null : row.problems.join(';'),
});

function writeFortnight(
  random: Random,
  found: readonly Found[],
  { id, period, first }: ReturnType<typeof sampleFortnights>[number],
): Written[] {
  // Sunday of the last week is the last that the ledger of the sample has seen.
  const day = addDays(first, random.integer(1, 3));
  const areas = random.shuffle(sampleAreas).slice(0, random.integer(3, 4));
  const codes = areas.map(({ code }) => code).sort();
  const days = [day, addDays(day, 1)] as const;
  const row = makeRow(random, found, { id, kind: 'unannounced', period, days, codes, by: 'unannounced' });
  return [{ on: releasedOn(days[1]), row: { ...row, announced: 'no', planned_on: null, planned_to: null } }];
}

function writePublic(random: Random, found: readonly Found[], round: SampleRound): Written[] {
  const codes = sampleAreas.map(({ code }) => code);
  const { id, kind, period, days, state, announced, note } = round;
  const made = makeRow(random, found, { id, kind, period, days, codes, by: 'inspection' });
  const ahead = unmade(made);
  const plans = announced.map((plan, index): Written => ({
    on: plan.on,
    row: {
      ...ahead,
      planned_on: plan.days[0],
      planned_to: plan.days[1],
      state: index === 0 ? 'planned' : 'moved',
      ...noteCells(plan.note),
      change: index === 0 ? 'new' : 'update',
    },
  }));
  const last = plans.at(-1)?.row;
  if (!last || state === 'planned' || state === 'moved') return plans;
  const end: InspectionRound =
    state === 'cancelled'
      ? { ...last, state, ...noteCells(note), change: 'update' }
      : {
          ...made,
          planned_on: last.planned_on,
          planned_to: last.planned_to,
          note_zh: last.note_zh,
          note_en: last.note_en,
          change: 'update',
        };
  return [...plans, { on: state === 'cancelled' ? addDays(days[0], -7) : releasedOn(days[1]), row: end }];
}

const noteCells = (note: Words | undefined): Pick<InspectionRound, 'note_zh' | 'note_en'> => ({
  note_zh: note?.zh ?? null,
  note_en: note?.en ?? null,
});

interface Drawn extends Pick<SampleRound, 'id' | 'kind' | 'period' | 'days'> {
  codes: readonly string[];
  by: Found['found_by'];
}

/** A round that was made: places, and what the ledger has of it. */
function makeRow(random: Random, found: readonly Found[], drawn: Drawn): InspectionRound {
  const { id, kind, period, days, codes, by } = drawn;
  const [made_on, made_to] = days;
  const listed = found.filter(
    (one) => one.found_by === by && one.found_on >= made_on && one.found_on <= made_to && codes.includes(one.area),
  );
  const problems = listed.map((one) => one.id).sort();
  const count = problems.length + random.integer(0, kind === 'unannounced' ? 2 : 6);
  const result = resultOf(count, problems.length);
  const inspector = random.pick(inspectors[kind]);
  return {
    ...{ id, kind, period, announced: 'yes', planned_on: made_on, planned_to: made_to, made_on, made_to },
    areas: codes,
    inspected_by_zh: inspector.zh,
    inspected_by_en: inspector.en,
    state: 'made',
    places: 4 * codes.length + count + random.integer(2, 8),
    found: count,
    problems: problems.length > 0 ? problems : null,
    result_zh: result.zh,
    result_en: result.en,
    counts_in: kind === 'yearly' ? null : made_to.slice(0, 7),
    ...noteCells(undefined),
    ...{ change: 'new', change_note_zh: null, change_note_en: null },
  };
}

/** The same before it was made. */
const unmade = (row: InspectionRound): InspectionRound => ({
  ...row,
  ...{ made_on: null, made_to: null, places: null, found: null, problems: null },
  ...{ result_zh: null, result_en: null, counts_in: null },
});
