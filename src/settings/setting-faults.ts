import type { Words } from '../core/words.ts';
import { problemText, type Problem } from '../releases/check/problem.ts';
import type { SettingPath } from './allowed-setting.ts';
import { settingFaultRules, type SettingFaultRule } from './setting-fault-rules.ts';

export const settingsFile = 'site.config.ts';

/** Something wrong with a setting: where it is among the settings, and what is said of it. */
export interface SettingFault {
  path: SettingPath;
  rule: SettingFaultRule;
  slots: Record<string, string | Words>;
  /** True where the name itself is wrong, not what is written behind it. */
  isName?: boolean;
}

/** `hotlines.0.number`. */
export const pathText = (path: SettingPath): string => path.map(String).join('.');

/** The fault as every check reports its own; who has the file adds line and column. */
export const faultProblem = ({ path, rule, slots }: SettingFault): Problem => ({
  ...{ file: settingsFile, column: pathText(path), rule, words: settingFaultRules[rule] },
  slots: { setting: pathText(path), ...slots },
});

/** Settings that cannot be used, with everything that is wrong with them. */
export class SettingsError extends Error {
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly SettingFault[]) {
    super(faults.map((fault) => problemText(faultProblem(fault), 'en')).join('\n\n'));
    this.faults = faults;
    this.name = 'SettingsError';
  }
}
