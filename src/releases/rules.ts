import { fileRules } from './file-rules.ts';
import { registerRules } from './register-rules.ts';
import { rowRules } from './row-rules.ts';

/** Every rule of the data, with its words. */
export const rules = { ...fileRules, ...rowRules, ...registerRules };

export type RuleName = keyof typeof rules;
