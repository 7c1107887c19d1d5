// npm run triage -- list | show <n> | accept <n> … | refuse <n> … | … [--lang zh|en]: the desk that looks at reports; see scripts/triage/.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { oneLine } from '../src/core/intake/check-report.ts';
import { intakeTerms } from '../src/core/intake/intake-settings.ts';
import { readNumber } from '../src/core/intake/report-numbers.ts';
import {
  isRefusalReason,
  isReportState,
  mayBecome,
  refusalReasons,
  reportStates,
  type ReportState,
} from '../src/core/intake/report-status.ts';
import { foldReleases } from '../src/releases/state/fold.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { problemClasses } from '../src/subjects/ledger/dataset.ts';
import { beginCommand } from './begin-command.ts';
import { changeCity } from './change-city.ts';
import { loadCityData, openCity } from './city.ts';
import { fail } from './fail.ts';
import { intakeWords } from './intake/intake-words.ts';
import { problemReport } from './report-problems.ts';
import type { DeskFault } from './triage/decide.ts';
import type { ExportedRows } from './triage/export-rows.ts';
import {
  actsTake,
  triageActs,
  triageCommand,
  triageWords,
  type TriageAct,
  type TriageOption,
} from './triage/triage-words.ts';
import { usageLine } from './usage.ts';

const { locale, operands, text, flag } = beginCommand<TriageOption, 'all'>(triageCommand);
const words = triageWords[locale];
const said = intakeWords[locale];
if (Number(process.versions.node.split('.')[0]) < 24) fail(said.old(process.versions.node));
const { deleteReport } = await import('./intake/change-report.ts');
const { expire } = await import('./intake/expire.ts');
const { keyFileOf } = await import('./intake/key-file.ts');
const { databaseFile, isUnsound, openStore, unsound } = await import('./intake/open-store.ts');
const { findReport, reportAt } = await import('./intake/reports.ts');
const { storeFaultOf } = await import('./intake/store-error.ts');
const { acceptReport, lookAtPhotos, mergeReport, refuseReport, rewardReport, settleReport } =
  await import('./triage/decide.ts');
const { checkFacts, exportRows, isAsSeen } = await import('./triage/export-rows.ts');
const { countStates, listReports } = await import('./triage/list-reports.ts');
const { publishRows, writeStates } = await import('./triage/publish-states.ts');
const { revisionOf } = await import('./triage/revision.ts');
const { writeLine, writeReport } = await import('./triage/write-report.ts');

const [act = '', named = ''] = operands;
const isAct = (one: string): one is TriageAct => triageActs.some((name) => name === one);
if (!isAct(act)) fail(`${words.act(act)}\n\n${usageLine(triageCommand)}`);

const { operand, options } = actsTake[act];
const unused = [
  ...(Object.keys(triageCommand.texts) as TriageOption[])
    .filter((name) => text(name) !== undefined && !options.includes(name))
    .map((name) => `--${name}`),
  ...(flag('all') && act !== 'list' ? ['--all'] : []),
  ...(operand === null && named !== '' ? [`“${named}”`] : []),
];
if (unused.length > 0) fail(words.noUse(act, unused, options));

const city = await openCity();
const terms = intakeTerms(city.site.intake, city.site.demonstration);
const folder = resolve(process.env['INTAKE_DATA'] || join(city.folder, 'intake-data'));
if (!existsSync(join(folder, databaseFile))) fail(said.noData(folder));
const store = openStore({ folder, keyFile: keyFileOf() });
const now = new Date().toISOString();
const columns = process.stdout.columns || 80;

type Row = NonNullable<ReturnType<typeof reportAt>>;
function rowOf(typed: string): Row {
  if (typed === '') fail(words.noNumber);
  const number = readNumber('report', typed);
  const row = /^\d{1,9}$/.test(typed) ? reportAt(store, Number(typed)) : number ? findReport(store, number) : null;
  return row ?? fail(words.unknown(typed));
}

/** What an export of this city is made from; null where it has no ledger. */
function exportOf(file: string) {
  const ledger = city.site.datasets.find(({ name }) => name === 'ledger');
  if (!ledger) return null;
  const { datasets, problems } = loadCityData(city);
  if (problems.length > 0) fail(problemReport(problems, locale));
  return { store, city: city.site, ledger, loaded: datasets, file, today: todayOf(city.site) };
}

/** As a cell of a table holds it: a line of a report must not pass for a row. */
const oneLineOf = (written: string | null | undefined): string | null => (written == null ? null : oneLine(written));

/** What waits for the desk. */
const defaultStates: ReportState[] = ['received', 'accepted'];

const mayAccept = ({ state, description }: Row): boolean =>
  description !== null && (state === 'accepted' || mayBecome(state, 'accepted'));

/** Ends where it cannot be done; else tells the new state, and deletes what is past its time by it. */
function finish(row: Row, fault: DeskFault | null): void {
  if (fault === 'itself') fail(words.itself);
  if (fault === 'no-text') fail(words.noText);
  if (fault === 'changed') fail(words.changed);
  if (fault === 'gone') fail(words.gone);
  if (fault === 'not-exported') fail(words.notExported);
  if (fault === 'published') fail(words.published);
  if (fault !== null) fail(words.state(reportStates[row.state][locale]));
  const { doubt } = expire(store, terms.retention, now);
  if (doubt !== null) console.error(said.clock(now, doubt));
  console.log(words.done(row.number, reportStates[reportAt(store, row.seq)?.state ?? row.state][locale]));
}

/** Writes the rows and notes their ids; false, and nothing written, where a report has changed since its row was made. */
const keepRows = (file: string, rows: ExportedRows): boolean =>
  store.transact(() => {
    if (!isAsSeen(store, rows)) return false;
    if (rows.ids.size === 0) return true;
    for (const { name, bytes } of rows.pictures) writeFileSync(join(dirname(file), name), bytes);
    writeFileSync(file, rows.csv);
    for (const [seq, id] of rows.ids)
      store.db.prepare("UPDATE report SET ledger_id = ? WHERE seq = ? AND state = 'accepted'").run(id, seq);
    return true;
  });

const acts: Record<TriageAct, () => void | Promise<void>> = {
  list() {
    const state = text('state');
    if (state !== undefined && !isReportState(state))
      fail(words.option('state', Object.keys(reportStates).join(', '), state));
    const [from, states] = [text('from') ?? '1', state === undefined ? defaultStates : [state]];
    if (!/^\d{1,9}$/.test(from)) fail(words.option('from', '1, 51, 101', from));
    const { rows, more, next } = listReports(store, states, { from: Number(from), isWhole: flag('all') });
    if (terms.testOnly) console.log(words.demonstration);
    console.log(
      rows.length === 0 ? words.none : rows.map((row) => writeLine(city.site, locale, row, columns)).join('\n'),
    );
    if (next !== null) console.log(words.more(more, next));
    const counts = countStates(store).map(([one, count]) => `${reportStates[one][locale]} ${count}`);
    if (counts.length > 0) console.log(words.counts(counts.join(locale === 'zh' ? '，' : ', ')));
  },
  show() {
    console.log(writeReport(store, city.site, locale, rowOf(named), columns));
  },
  async accept() {
    const row = rowOf(named);
    const revision = text('seen') ?? '';
    const [area, problemClass, unit] = [text('area'), text('class'), oneLineOf(text('unit-zh'))];
    const cell = (name: TriageOption): string | null => oneLineOf(text(name));
    const place = cell('place-zh') ?? oneLineOf(row.address);
    if (!area || !problemClass || !unit || !place || !revision) {
      const needed = { area, class: problemClass, 'unit-zh': unit, 'place-zh': place, seen: revision };
      return fail(words.missing(Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))));
    }
    if (!Object.hasOwn(problemClasses, problemClass))
      fail(words.option('class', Object.keys(problemClasses).join(', '), problemClass));
    const english = row.locale === 'en';
    const facts = {
      ...{
        accepted_on: todayOf(city.site),
        area,
        problem_class: problemClass,
        subdistrict_zh: cell('subdistrict-zh'),
      },
      ...{
        place_zh: place,
        place_en: cell('place-en') ?? (english ? oneLineOf(row.address) : null),
      },
      description_zh: cell('description-zh') ?? oneLineOf(row.description) ?? '',
      description_en: cell('description-en') ?? (english ? oneLineOf(row.description) : null),
      ...{ unit_zh: unit, unit_en: cell('unit-en') },
    };
    const { place_zh, place_en, description_zh, description_en, unit_zh, unit_en, subdistrict_zh } = facts;
    const written = {
      ...{ 'place-zh': place_zh, 'place-en': place_en, 'description-zh': description_zh },
      ...{ 'description-en': description_en, 'unit-zh': unit_zh, 'unit-en': unit_en, 'subdistrict-zh': subdistrict_zh },
    };
    const formulas = Object.entries(written).filter(([, one]) => /^\s*[=+\-@＝＋－＠]/u.test(one ?? ''));
    if (formulas.length > 0) fail(words.formula(formulas.map(([name]) => name)));
    if (revisionOf(store, row.seq) !== revision) fail(words.changed);
    const asked = exportOf('accept');
    if (asked && mayAccept(row)) {
      const problems = await checkFacts(asked, row, facts);
      if (problems.length > 0) fail(problemReport(problems, locale));
    }
    const ledger = asked?.loaded.find(({ dataset }) => dataset.name === 'ledger');
    const published = new Set(ledger ? foldReleases(ledger.dataset, ledger.releases).keys() : []);
    finish(row, acceptReport(store, row, facts, now, { revision, published }));
  },
  refuse() {
    const [row, reason = ''] = [rowOf(named), text('reason')];
    if (!isRefusalReason(reason)) return fail(words.option('reason', Object.keys(refusalReasons).join(', '), reason));
    finish(row, refuseReport(store, row, reason, now));
  },
  duplicate() {
    const row = rowOf(named);
    finish(row, mergeReport(store, row, rowOf(text('of') ?? ''), now));
  },
  settle() {
    const row = rowOf(named);
    finish(row, settleReport(store, row, now));
  },
  look() {
    const [row, photo] = [rowOf(named), text('photo')];
    if (photo !== undefined && !/^\d{1,2}$/.test(photo)) fail(words.noPhoto);
    const seen = text('seen') ?? '';
    if (!seen) fail(words.missing(['seen']));
    const count = lookAtPhotos(store, row, photo === undefined ? null : Number(photo), now, seen);
    if (count === 'changed') return fail(words.changed);
    if (count === 0) fail(words.noPhoto);
    console.log(words.looked(count));
  },
  reward() {
    const [row, amount = ''] = [rowOf(named), text('amount')];
    if (!/^\d{1,6}(\.\d{1,2})?$/.test(amount)) fail(words.option('amount', '200, 99.50', amount));
    if (rewardReport(store, row, Number(amount), now)) fail(words.state(reportStates[row.state][locale]));
    console.log(words.rewarded(row.number, Number(amount)));
  },
  delete() {
    const row = rowOf(named);
    if (deleteReport(store, row.seq, now)) fail(words.state(reportStates[row.state][locale]));
    console.log(words.deleted(row.number));
  },
  async export() {
    if (terms.testOnly) fail(words.testOnly);
    if (named === '') fail(words.noFile);
    const asked = exportOf(named);
    if (!asked) return fail(words.noLedger);
    let rows: Awaited<ReturnType<typeof exportRows>>;
    do {
      rows = await exportRows(asked);
      if (!rows) return fail(words.nothing);
    } while (!keepRows(named, rows));
    for (const { row, problems } of rows.left)
      console.error(`${words.left(`${row.seq} ${row.number}`)}\n${problemReport(problems, locale)}`);
    if (rows.ids.size === 0) return process.exit(1);
    console.log(
      words.exported(
        named,
        rows.ids.size,
        rows.pictures.map(({ name }) => name),
      ),
    );
  },
  async 'publish-status'() {
    if (terms.testOnly) fail(words.testOnly);
    const loaded = loadCityData(city).datasets.find(({ dataset }) => dataset.name === 'ledger');
    const ids = new Set(loaded ? foldReleases(loaded.dataset, loaded.releases).keys() : []);
    const { files, reports } = writeStates(store, city.site, city.dataFolder, ids);
    await changeCity({ folder: city.folder, locale, command: 'triage publish-status' }, (write) => {
      if (files.size > 0) write(new Map([...files].map(([path, content]) => [join(city.folder, path), content])));
    });
    publishRows(store, ids, now);
    console.log(words.statuses(reports, files.size));
  },
};

try {
  await acts[act]();
} catch (error) {
  const fault = storeFaultOf(error);
  if (fault === 'full') fail(words.full);
  if (fault === 'busy') fail(said.held(folder));
  if (isUnsound(error)) throw unsound(folder);
  throw error;
}
store.close();
