import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { checkHotlineRows } from './check-hotline-rows.ts';
import { isRate, measureLabels, type Measure } from './dataset.ts';
import { monthRates, monthSums, partsOf, type PrintedFigure, type Split } from './model/month-checks.ts';
import { hotlineProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

const isMeasure = (cell: string): cell is Measure => Object.hasOwn(measureLabels, cell);

/** A row whose cells could be read: one that could not has its own message, and leaves its month unchecked. */
interface Figure extends PrintedFigure {
  record: RowRecord;
}

function figureOf(record: RowRecord): Figure[] {
  const [measure, printed] = [cellOf(record, 'measure'), cellOf(record, 'value')];
  return isMeasure(measure) && /^\d+(\.\d+)?$/.test(printed) ? [{ measure, printed, record }] : [];
}

const splitWords: Record<Split, Words> = {
  category: { zh: '分类', en: 'categories' },
  channel: { zh: '来件途径', en: 'ways of coming in' },
};

/** The rules of the hotline: rows that are what they say, and totals that are the sum of their parts. */
export const checkHotline: ReleaseCheck = (checked) => {
  const figures = checked.release.records.flatMap(figureOf);
  const faults = [...checkHotlineRows(checked), ...figures.flatMap((figure) => checkRow(checked, figure))];
  // A row that is not what it says would only be told again as a sum that is wrong.
  if (faults.length > 0) return faults;
  const read = new Set(figures.map(({ record }) => record));
  const broken = new Set(checked.release.records.flatMap((one) => (read.has(one) ? [] : [cellOf(one, 'month')])));
  const months = Map.groupBy(figures, ({ record }) => cellOf(record, 'month'));
  return [...months].flatMap(([month, those]) => (broken.has(month) ? [] : checkMonth(checked, month, those)));
};

const unitOf = (measure: Measure): string => {
  if (isRate(measure)) return 'percent';
  return measure === 'calls' || measure === 'answered' ? 'call' : 'case';
};

function checkRow({ placeOf, asOf }: CheckedRelease, { measure, printed, record }: Figure): Problem[] {
  const problems: Problem[] = [];
  const [month, id, unit, marked] = ['month', 'id', 'unit', 'sanitation'].map((column) => cellOf(record, column));
  const isCategory = measure === 'category';
  const slots = { measure: measureLabels[measure] };
  if (/^\d{4}-\d{2}$/.test(month ?? '') && (month ?? '') > asOf.slice(0, 7))
    problems.push(hotlineProblem('hotline-month-ahead', placeOf(record, 'month'), { found: month ?? '', asOf }));
  if (isCategory ? !/^c\d{2}$/.test(id ?? '') : id !== measure) {
    const allowed = isCategory ? 'c01, c02 …' : measure;
    problems.push(hotlineProblem('hotline-id', placeOf(record, 'id'), { ...slots, found: id ?? '', allowed }));
  }
  const isWhole = unitOf(measure) === 'percent' || /^\d+$/.test(printed);
  if (unit !== unitOf(measure) || !isWhole) {
    const found = `${printed} ${unit}`;
    problems.push(hotlineProblem('hotline-unit', placeOf(record, isWhole ? 'unit' : 'value'), { ...slots, found }));
  }
  if (isCategory ? isMissing(record, 'sanitation') : marked !== '') {
    const state = isCategory ? { zh: '空着', en: 'is empty' } : { zh: '却有值', en: 'is filled' };
    problems.push(hotlineProblem('hotline-sanitation', placeOf(record, 'sanitation'), { ...slots, state }));
  }
  return problems;
}

function checkMonth({ placeOf }: CheckedRelease, month: string, figures: readonly Figure[]): Problem[] {
  const [sums, rates] = [monthSums(figures), monthRates(figures)];
  const rowOf = (measure: Measure) => figures.find((one) => one.measure === measure)?.record;
  const total = rowOf('accepted');
  const orphans = total
    ? []
    : (['category', 'channel'] as const).flatMap((split) => {
        const those = figures.filter(({ measure }) => partsOf[split].includes(measure));
        const [first] = those;
        const slots = { month, count: String(those.length), split: splitWords[split] };
        return first ? [hotlineProblem('hotline-total-missing', placeOf(first.record, 'measure'), slots)] : [];
      });
  const ofSums = sums.flatMap(({ split, addsUp, count, added, difference, total: whole }) => {
    if (!total || addsUp || isExplained(total)) return [];
    const numbers = { count: String(count), added: String(added), total: String(whole) };
    const slots = { month, split: splitWords[split], ...numbers, difference: String(Math.abs(difference)) };
    return [hotlineProblem('hotline-sum', placeOf(total, 'value'), slots)];
  });
  const ofRates = rates.flatMap(({ measure, follows, printed, part, whole, computed }) => {
    const row = rowOf(measure);
    if (!row || follows || isExplained(row)) return [];
    const numbers = { printed, part: String(part), whole: String(whole), computed: computed ?? '—' };
    return [
      hotlineProblem('hotline-rate', placeOf(row, 'value'), { month, measure: measureLabels[measure], ...numbers }),
    ];
  });
  const untrue = figures.flatMap(({ measure, record }) => {
    if (cellOf(record, 'sum_note_zh') === '' && cellOf(record, 'sum_note_en') === '') return [];
    const own = measure === 'accepted' ? sums : rates.filter((rate) => rate.measure === measure);
    const isWrong = own.some((one) => ('addsUp' in one ? !one.addsUp : !one.follows));
    if (isWrong) return [];
    const found = own.length > 0 ? agreement[measure === 'accepted' ? 'sum' : 'rate'] : agreement.nothing;
    return [hotlineProblem('hotline-note-untrue', placeOf(record, 'sum_note_zh'), { found })];
  });
  return [...orphans, ...ofSums, ...ofRates, ...untrue];
}

/** Said, or said once and removed by law. That one language lacks it is a rule of all official data. */
const isExplained = (record: RowRecord): boolean =>
  !isMissing(record, 'sum_note_zh') || !isMissing(record, 'sum_note_en');

const agreement = {
  sum: { zh: '各部分之和等于这个受理数', en: 'its parts add up to this number accepted' },
  rate: { zh: '这个比率能由所印件数算出', en: 'this rate follows from the printed counts' },
  nothing: { zh: '这一行没有可以核对的', en: 'there is nothing in this row to be worked out' },
} as const satisfies Record<string, Words>;
