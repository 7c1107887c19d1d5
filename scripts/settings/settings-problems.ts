import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../../src/releases/check/problem.ts';
import { faultProblem, SettingsError, settingsFile, type SettingFault } from '../../src/settings/setting-faults.ts';
import * as subjects from '../../src/subjects/data.ts';
import { nearWords } from '../../src/texts/check/nearest.ts';
import { parseSettings, type SettingPlace, type WrittenSettings } from './parse-settings.ts';

/** Why settings could not be used, as problems with line and column. */
export function settingsProblems(file: string, error: unknown): Problem[] {
  const written = parseSettings(readFileSync(file, 'utf8'));
  if (written.syntax) {
    const { place, found } = written.syntax;
    return [at({ path: [], rule: 'setting-syntax', slots: { found } }, place)];
  }
  if (!(error instanceof SettingsError)) return [thrown(written, error)];
  return error.faults
    .map((fault) => at(fault, written.placeOf(fault.path, { isName: fault.isName })))
    .toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.field ?? 0) - (right.field ?? 0));
}

/** Problems of checks that name a setting by its path get the place where it is written. */
export function withPlaces(problems: readonly Problem[], file: string): Problem[] {
  if (problems.every((one) => !isOfSettings(one)) || !existsSync(file)) return [...problems];
  const written = parseSettings(readFileSync(file, 'utf8'));
  return problems.map((one) => {
    if (!isOfSettings(one)) return one;
    const { found } = one.slots;
    const text = typeof found === 'string' ? found : undefined;
    const place = one.column === undefined ? null : written.placeOf(one.column.split('.'), { text, mustBeThere: true });
    return place ? { ...one, ...place } : one;
  });
}

const isOfSettings = ({ file, line }: Problem): boolean => file === settingsFile && line === undefined;

const at = (fault: SettingFault, place: SettingPlace | null): Problem => {
  const { column, ...found } = faultProblem(fault);
  return { ...found, ...(column !== '' && column !== undefined && { column }), ...place };
};

const exported = Object.keys(subjects);
const allowed = { zh: exported.join('、'), en: exported.join(', ') };

/** What Node said of a file that it could read but not run. */
function thrown(written: WrittenSettings, error: unknown): Problem {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const unimported = /^(\S+) is not defined$/.exec(message)?.[1];
  if (unimported !== undefined)
    return at(
      { path: [], rule: 'setting-import', slots: { found: unimported, allowed } },
      written.placeOfName(unimported),
    );
  const [, module = '', name = ''] = /'(.*)' does not provide an export named '(.*)'$/.exec(message) ?? [];
  if (module.endsWith('subjects/data.ts'))
    return at(
      { path: [], rule: 'setting-export', slots: { found: name, near: nearWords(name, exported), allowed } },
      written.placeOfName(name),
    );
  const line = /site\.config\.ts:(\d+):(\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '');
  const place = line ? { line: Number(line[1]), field: Number(line[2]) } : null;
  return at({ path: [], rule: 'setting-run', slots: { found: message } }, place);
}
