import { rankingRules } from '../../subjects/rankings/ranking-rules.ts';
import { listRules } from '../../subjects/red-black-list/list-rules.ts';
import { dayRules } from './day-rules.ts';
import { fileRules } from './file-rules.ts';
import { handedInRules } from './handed-in-rules.ts';
import { pictureRules } from './picture-rules.ts';
import { registerRules } from './register-rules.ts';
import { rowRules } from './row-rules.ts';
import { settingRules } from './setting-rules.ts';
import { textRules } from './text-rules.ts';

/** Every rule of the data, with its words. */
export const rules = {
  ...fileRules,
  ...handedInRules,
  ...rowRules,
  ...dayRules,
  ...textRules,
  ...pictureRules,
  ...registerRules,
  ...settingRules,
  ...listRules,
  ...rankingRules,
};

export type RuleName = keyof typeof rules;
