import type { Words } from '../../../core/words.ts';
import { inBoth } from '../../../i18n/in-both.ts';
import { code, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { describeColumns, type Cells, type Dataset } from '../../../releases/define/define-dataset.ts';
import { ledger, waysFound } from '../dataset.ts';
import { finders } from '../model/found-calendar.ts';
import { problemStates } from '../model/problem-state.ts';
import { translator } from '../words.ts';
import { translator as boardTranslator } from '../words/board.ts';

type Told = Pick<Dataset, 'name' | 'columns' | 'rowPath'>;

const said = (say: (t: ReturnType<typeof boardTranslator>) => string): Words =>
  inBoth((locale) => say(boardTranslator(locale)));
const count = (title: Words) => number({ title, integer: true, min: 0 });
const snake = (name: string): string => name.replaceAll('-', '_');

const columnOf = (name: string) => {
  const found = describeColumns(ledger).find((one) => one.name === name)?.column;
  if (!found) throw new Error(`The ledger has no column ${name}.`);
  return found;
};

/** What every number of these tables counts. */
const counted: Cells = {
  counted: oneOf({ problem: said((t) => t('ledger.table.problems')) }, { title: said((t) => t('ledger.table.unit')) }),
};

/** Units that had something open at the end of a week. */
export const unitColumns: Told = {
  name: 'ledger-units',
  columns: {
    week: code({ title: said((t) => t('board.column.week')) }),
    day: day({ title: said((t) => t('ledger.table.day')) }),
    group: oneOf(
      Object.fromEntries(
        (['district', 'county', 'zone', 'other'] as const).map((group) => [
          group,
          inBoth((locale) => translator(locale)(`week.group.${group}`)),
        ]),
      ),
      { title: said((t) => t('ledger.table.group')) },
    ),
    area: code({ title: columnOf('area').title, references: 'areas' }),
    unit_zh: text({ title: said((t) => t('ledger.table.unitZh')) }),
    unit_en: text({ title: said((t) => t('ledger.table.unitEn')) }).nullable(),
    overdue: count(said((t) => t('ledger.table.overdue'))),
    open: count(said((t) => t('ledger.table.open'))),
    ...counted,
  },
};

/** Every week of the ledger. */
export const weekColumns: Told = {
  name: 'ledger-weeks',
  columns: {
    week: code({ title: said((t) => t('board.column.week')) }),
    monday: day({ title: said((t) => t('ledger.table.monday')) }),
    complete: oneOf(
      { yes: said((t) => t('ledger.table.ended')), no: said((t) => t('ledger.table.running')) },
      { title: said((t) => t('ledger.table.complete')) },
    ),
    found: count(said((t) => t('board.flow.found'))),
    verified: count(said((t) => t('board.flow.verified'))),
    came_back: count(said((t) => t('board.flow.back'))),
    closed_unfixed: count(said((t) => t('board.flow.unfixed'))),
    open_at_end: count(said((t) => t('board.flow.open'))),
    due: count(said((t) => t('ledger.table.due'))).nullable(),
    due_in_time: count(said((t) => t('ledger.table.inTime'))).nullable(),
    due_pending: count(said((t) => t('ledger.table.pending'))).nullable(),
    ...Object.fromEntries(
      problemStates.map((state) => [
        `found_now_${snake(state)}`,
        count(said((t) => t('ledger.table.now', { state: t(`state.${state}`) }))),
      ]),
    ),
    ...counted,
  },
};

/** Every day on which something was found, by how. */
export const dayColumns: Told = {
  name: 'ledger-days',
  columns: {
    day: day({ title: said((t) => t('ledger.table.day')) }),
    found: count(said((t) => t('board.flow.found'))),
    ...Object.fromEntries([...finders.city, ...finders.public].map((way) => [snake(way), count(waysFound[way])])),
    ...counted,
  },
};
