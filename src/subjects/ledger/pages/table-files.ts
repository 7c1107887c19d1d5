import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../../core/locale.ts';
import { notedCsv } from '../../../core/noted-csv.ts';
import { countedTo, hasLedger, ledgerDataset, ledgerIsSample, releaseNamesOf } from '../query/problems.ts';
import { dayTable, unitTable, weekTable, type TableCells } from '../query/tables.ts';
import { ledgerWeeks, type CountedWeek } from '../query/weeks.ts';
import { translator } from '../words.ts';

type Contents = 'units' | 'days' | 'weeks';

/** A table of the ledger to take away: made from its releases, registered nowhere, the same in every language. */
const tableFile = (contents: Contents, release: string, day: string, cells: TableCells): Response => {
  const { title, licence } = ledgerDataset();
  const inBoth = (say: (t: ReturnType<typeof translator>, locale: Locale) => string): string =>
    locales.map((locale) => say(translator(locale), locale)).join(' / ');
  const about = [
    ...(ledgerIsSample() ? [inBoth((t) => t('table.sample'))] : []),
    inBoth((t, locale) => t('table.dataset', { title: title[locale] })),
    inBoth((t) => t('table.release', { release })),
    inBoth((t) => t(`table.${contents}.filter`, { day })),
    inBoth((t) => t('table.licence', { licence })),
  ];
  return new Response(notedCsv(about, cells.columns, cells.rows, '\n'));
};

/** Every week whose units are told. */
export const unitFilePaths = (() =>
  ledgerWeeks().map((week) => ({ params: { week: week.week }, props: { week } }))) satisfies GetStaticPaths;

/** What each unit left overdue at the end of a week, of what it had open. */
export const unitFile: APIRoute<{ week: CountedWeek }> = ({ props: { week } }) =>
  tableFile('units', week.releases.join(', '), week.on, unitTable(week.week));

const wholeTables = { weeks: weekTable, days: dayTable } as const;

type WholeTable = keyof typeof wholeTables;

/** What of the whole ledger is too long for a page: the flow of every week, and what was found on every day. */
export const wholeFilePaths = (() =>
  hasLedger()
    ? (['weeks', 'days'] as const).map((table) => ({ params: { table }, props: { table } }))
    : []) satisfies GetStaticPaths;

export const wholeFile: APIRoute<{ table: WholeTable }> = ({ props: { table } }) =>
  tableFile(table, releaseNamesOf().at(-1) ?? '', countedTo(), wholeTables[table]());
