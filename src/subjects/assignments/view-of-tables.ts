import { inBoth } from '../../i18n/in-both.ts';
import { number } from '../../releases/define/cells.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { sheetWords } from './components/sheet-words.ts';
import { assignments } from './datasets/assignments.ts';
import type { Sheet } from './model/sheets.ts';
import { everySheet, sheetTable } from './query.ts';

/** The columns of the dataset and one that is computed: what was done late says so in the file as well. */
function columnsOf({ countedTo }: Sheet): SeenTable['columns'] {
  const { dataset } = publishedDataset(assignments);
  const title = inBoth((locale) => sheetWords(locale).t('assign.table.daysLate'));
  const description = inBoth((locale) => {
    const { t, day } = sheetWords(locale);
    return t('assign.table.daysLateAbout', { day: day(countedTo) });
  });
  const late = number({ title, description, unit: 'day', integer: true }).nullable();
  return { ...dataset, columns: { ...dataset.columns, days_late: late } };
}

function recordsOf(sheet: Sheet): ReturnType<SeenTable['records']> {
  const late = new Map([...sheet.open, ...sheet.done].map(({ task, daysLate }) => [task, String(daysLate)] as const));
  return [...publishedDataset(assignments).newest.values()]
    .filter(({ row }) => row['week'] === sheet.week)
    .map(({ printed, release }) => ({
      printed: { ...printed, days_late: late.get(printed['task'] ?? '') ?? '' },
      release,
    }));
}

/** The table of every sheet. */
export const tables = (): SeenTable[] =>
  everySheet().map((sheet) => ({
    ...sheetTable(sheet),
    parameter: 'week',
    title: inBoth((locale) => {
      const { t, week } = sheetWords(locale);
      return t('assign.sheetTitle', { week: week(sheet.week) });
    }),
    about: inBoth((locale) => sheetWords(locale).t('assign.table.about')),
    page: `assignments/${sheet.week}`,
    columns: columnsOf(sheet),
    records: () => recordsOf(sheet),
  }));
