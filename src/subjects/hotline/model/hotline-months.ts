import { compareText } from '../../../core/compare-text.ts';
import { percentOf } from '../../../core/printed-rate.ts';
import type { HotlineRow, Measure } from '../dataset.ts';
import { monthRates, monthSums, type MonthRate, type MonthSum } from './month-checks.ts';

/** A row with its cells as printed. */
export interface HotlineRecord {
  row: HotlineRow;
  printed: Readonly<Record<string, string | null>>;
}

export interface Category {
  row: HotlineRow;
  cases: number;
  /** Of the accepted cases, in per cent with one decimal: "14.9"; null where nothing was accepted, or it is not printed. */
  share: string | null;
  isSanitation: boolean;
}

/** A sum of the month with what its row says where it does not add up. */
export interface ExplainedSum extends MonthSum {
  note: Note | null;
}

export interface ExplainedRate extends MonthRate {
  note: Note | null;
}

export type Note = { zh: string | null; en: string | null };

/** What one month of the hotline is known to be. */
export interface HotlineMonth {
  month: string;
  /** By measure; the categories are apart. */
  figures: ReadonlyMap<Measure, HotlineRow>;
  /** The values of the figures as the source prints them: "98.50". */
  printed: ReadonlyMap<Measure, string>;
  /** Closed, on time or at all: whichever the source prints. */
  closed: HotlineRow | null;
  /** Closed cases of those accepted, worked out by us, in per cent; null where it cannot be. */
  closedShare: string | null;
  /** The largest first; in the order of the source where they are equal. */
  categories: Category[];
  sanitation: { categories: Category[]; cases: number; share: string | null };
  sums: ExplainedSum[];
  rates: ExplainedRate[];
  /** True where the source states no year. */
  yearIsTaken: boolean;
  /** The day of the source, where it lies in the month itself: the month was not over. */
  printedBeforeItsEnd: string | null;
  /** Where the month was read. */
  source: HotlineRow;
  notes: HotlineRow[];
}

/** The months of the hotline, newest first. Each stands alone: no category of one month is that of another. */
export function viewMonths(records: readonly HotlineRecord[]): HotlineMonth[] {
  const months = Map.groupBy(records, ({ row }) => row.month);
  return [...months]
    .sort(([one], [other]) => compareText(other, one))
    .flatMap(([month, those]) => {
      const [first] = those;
      return first ? [viewMonth(month, those, first.row)] : [];
    });
}

function viewMonth(month: string, records: readonly HotlineRecord[], source: HotlineRow): HotlineMonth {
  const rows = records.map(({ row }) => row);
  const figures = new Map<Measure, HotlineRow>(
    rows.flatMap((row) => (row.measure === 'category' ? [] : [[row.measure, row] as const])),
  );
  const accepted = figures.get('accepted')?.value ?? 0;
  const shareOf = (cases: number, places = 1): string | null =>
    accepted > 0 ? percentOf(cases, accepted, places) : null;
  const categories = rows
    .filter(({ measure }) => measure === 'category')
    .map((row) => ({ row, cases: row.value, share: shareOf(row.value), isSanitation: row.sanitation === 'yes' }))
    .sort((one, other) => other.cases - one.cases);
  const marked = categories.filter(({ isSanitation }) => isSanitation);
  const cases = marked.reduce((sum, one) => sum + one.cases, 0);
  const closed = figures.get('closed-on-time') ?? figures.get('closed') ?? null;
  const printed = records.map(({ row, printed: cells }) => ({ measure: row.measure, printed: cells['value'] ?? '' }));
  const noteOf = (measure: Measure): Note | null => {
    const row = figures.get(measure);
    return row && (row.sum_note_zh ?? row.sum_note_en) !== null ? { zh: row.sum_note_zh, en: row.sum_note_en } : null;
  };
  return {
    month,
    figures,
    printed: new Map(printed.map((one) => [one.measure, one.printed])),
    closed,
    closedShare: closed && shareOf(closed.value, 2),
    categories,
    sanitation: { categories: marked, cases, share: shareOf(cases) },
    sums: monthSums(printed).map((sum) => ({ ...sum, note: noteOf('accepted') })),
    rates: monthRates(printed).map((rate) => ({ ...rate, note: noteOf(rate.measure) })),
    yearIsTaken: rows.some(({ certainty }) => certainty === 'likely'),
    printedBeforeItsEnd:
      source.published_on !== null && source.published_on.startsWith(month) ? source.published_on : null,
    source,
    notes: rows.filter(({ note_zh }) => note_zh !== null),
  };
}

/** How many calendar months lie from the oldest month to the newest, and how many of them are known. */
export function coverageOf(months: readonly Pick<HotlineMonth, 'month'>[]): { known: number; span: number } {
  const [newest, oldest] = [months[0]?.month, months.at(-1)?.month];
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return { known: months.length, span: newest && oldest ? number(newest) - number(oldest) + 1 : 0 };
}

/** The printed rate that does not follow from the counts printed beside it; null where all do. */
export const doubtedRate = ({ rates }: Pick<HotlineMonth, 'rates'>): ExplainedRate | null =>
  rates.find(({ follows }) => !follows) ?? null;

/** Closed and carried over together, where that is more than was accepted: then the three do not count the same cases. */
export function beyondAccepted({ figures, closed }: Pick<HotlineMonth, 'figures' | 'closed'>): number | null {
  const [accepted, carried] = [figures.get('accepted'), figures.get('carried-over')];
  if (!accepted || !carried || !closed) return null;
  const together = closed.value + carried.value;
  return together > accepted.value ? together : null;
}
