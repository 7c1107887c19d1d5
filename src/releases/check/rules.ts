import { dayRules } from './day-rules.ts';
import { fileRules } from './file-rules.ts';
import { handedInRules } from './handed-in-rules.ts';
import { pictureRules } from './picture-rules.ts';
import { registerRules } from './register-rules.ts';
import { rowRules } from './row-rules.ts';
import { settingRules } from './setting-rules.ts';
import { textRules } from './text-rules.ts';
import { wholeTableRules } from './whole-table-rules.ts';

/** The rules of all data, with their words; what holds for one subject alone is in its `rules.ts`. */
export const rules = {
  ...fileRules,
  ...handedInRules,
  ...wholeTableRules,
  ...rowRules,
  ...dayRules,
  ...textRules,
  ...pictureRules,
  ...registerRules,
  ...settingRules,
};

export type RuleName = keyof typeof rules;
