import { addMonths } from '../../core/months.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease } from '../../releases/check/release-check.ts';
import type { RoundRow } from './check-round.ts';
import { roundKinds, roundStates } from './dataset.ts';
import { spanOfPeriod } from './model/round-period.ts';

const letters = { unannounced: 'U', quarterly: 'Q', yearly: 'Y' } as const;

/** The rules that a round's own row can break: its name and period, what was announced, its days, what came of it. */
export const checkRoundRow = (row: RoundRow, checked: CheckedRelease): Problem[] =>
  [checkName, checkAnnounced, checkDays, checkState, checkResult].flatMap((check) => check(row, checked));

function checkName({ kind, cell, refuse }: RoundRow): Problem[] {
  const [found, period] = [cell('id'), cell('period')];
  if (spanOfPeriod(kind, period) === null)
    return [refuse('round-period', 'period', { found: period, kind: roundKinds[kind] })];
  const allowed = `${letters[kind]}-${period.slice(0, 4)}`;
  return found.startsWith(`${allowed}-`)
    ? []
    : [refuse('round-id', 'id', { found, period, allowed, kind: roundKinds[kind] })];
}

/** What is not announced is known to nobody before it was made: not to the inspected, and not to a release. */
function checkAnnounced(
  { record, kind, state, cell, made, refuse }: RoundRow,
  { release: { entry } }: CheckedRelease,
): Problem[] {
  const isAnnounced = cell('announced') === 'yes';
  const isPlanned = cell('planned_on') !== '' || cell('planned_to') !== '';
  if (!isAnnounced && isPlanned) return [refuse('round-announced', 'planned_on')];
  if (isAnnounced && kind === 'unannounced') return [refuse('round-announced', 'announced')];
  if (isAnnounced) return !isMissing(record, 'planned_on') ? [] : [refuse('round-plan-missing', 'planned_on')];
  const isOver = state === 'made' && (made === null || made.last <= entry.date);
  return isOver ? [] : [refuse('round-ahead', state === 'made' ? 'made_on' : 'state', { release: entry.date })];
}

function checkDays({ kind, record, cell, made, refuse }: RoundRow): Problem[] {
  const pairs = [['planned_on', 'planned_to'] as const, ['made_on', 'made_to'] as const];
  const inverted = pairs.flatMap(([from, to]) => {
    const [first, found] = [dayIn(record, from), dayIn(record, to)];
    return first !== null && found !== null && found < first ? [refuse('round-days', to, { found, first })] : [];
  });
  const span = spanOfPeriod(kind, cell('period'));
  if (span === null) return inverted;
  const { first, last } = span;
  // What a period brought is reviewed in it or after it; an unannounced inspection is one of its very fortnight.
  const isOutside = (day: string): boolean => day < first || (kind === 'unannounced' && day > last);
  const allowed =
    kind === 'unannounced'
      ? { zh: `${first} 到 ${last}`, en: `${first} to ${last}` }
      : { zh: `${first} 或以后`, en: `${first} or later` };
  const outside = (['planned_on', 'made_on'] as const).flatMap((column) => {
    const found = dayIn(record, column);
    const day = column === 'made_on' ? (made?.last ?? found) : found;
    const isWrong = found !== null && (isOutside(found) || (day !== null && isOutside(day)));
    return isWrong
      ? [refuse('round-outside-period', column, { found: found ?? '', period: cell('period'), allowed })]
      : [];
  });
  return [...inverted, ...outside];
}

const hasNote = ({ record }: Pick<RoundRow, 'record'>): boolean =>
  !isMissing(record, 'note_zh') && !isMissing(record, 'note_en');

function checkState(row: RoundRow, { before, release: { entry } }: CheckedRelease): Problem[] {
  const { record, state, cell, made, refuse } = row;
  const planned = dayIn(record, 'planned_on');
  const former = before.get(record.key)?.printed;
  const isAhead = state === 'planned' || state === 'moved';
  const slots = { state: roundStates[state] };
  const formerState = former?.['state'] ?? '';
  const isUndone = (formerState === 'made' || formerState === 'cancelled') && formerState !== state;
  return [
    ...((state === 'made') === !isMissing(record, 'made_on')
      ? []
      : [
          refuse('round-made-day', 'made_on', {
            ...slots,
            found: made ? { zh: '却有', en: 'is given' } : { zh: '却空着', en: 'is missing' },
          }),
        ]),
    ...(isAhead && planned !== null && planned < entry.date
      ? [refuse('round-plan-past', 'planned_on', { ...slots, found: planned, release: entry.date })]
      : []),
    ...(state === 'moved' &&
    planned !== null &&
    (former?.['planned_on'] ?? planned) === planned &&
    formerState !== 'moved'
      ? [refuse('round-moved', 'planned_on')]
      : []),
    ...((state === 'moved' || state === 'cancelled') && !hasNote(row) ? [refuse('round-note', 'note_zh', slots)] : []),
    ...(planned !== null && made !== null && made.first < planned && !hasNote(row)
      ? [refuse('round-before-plan', 'made_on', { found: made.first, planned })]
      : []),
    ...(isUndone && cell('change') === 'update' && (formerState === 'made' || formerState === 'cancelled')
      ? [refuse('round-undone', 'state', { before: roundStates[formerState], found: roundStates[state] })]
      : []),
  ];
}

const results = ['places', 'found', 'result_zh', 'result_en'] as const;

function checkResult(row: RoundRow, { placeOf }: CheckedRelease): Problem[] {
  const { record, state, cell, made, listed, refuse } = row;
  const titleOf = (column: string) => ({ column: placeOf(record, column).title ?? column });
  if (state !== 'made') {
    return ([...results, 'problems', 'counts_in'] as const)
      .filter((column) => cell(column) !== '')
      .map((column) => refuse('round-result-early', column, titleOf(column)));
  }
  const absent = results
    .filter((column) => isMissing(record, column))
    .map((column) => refuse('round-no-result', column, titleOf(column)));
  const [found, names] = [cell('found'), listed('problems')];
  const isFew = /^\d+$/.test(found) && Number(found) < names.length;
  const month = cell('counts_in');
  const own = made?.last.slice(0, 7) ?? '';
  const isOff = month !== '' && made !== null && month !== own && month !== addMonths(own, 1);
  return [
    ...absent,
    ...(isFew ? [refuse('round-found', 'found', { found, listed: String(names.length) })] : []),
    ...(isOff && made
      ? [
          refuse('round-counts', 'counts_in', {
            ...{ found: month, day: made.last },
            allowed: { zh: `${own}、${addMonths(own, 1)}`, en: `${own}, ${addMonths(own, 1)}` },
          }),
        ]
      : []),
  ];
}
