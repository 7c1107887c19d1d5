import type { RuleCertainty } from '../government/government-rule.ts';
import type { Words } from '../words.ts';

/** What a column is held to. */
export interface UpdateRule {
  id: 'own-promise' | 'policy-column';
  /** Within how many days of the newest entry there has to be another. */
  withinDays: number;
  source: Words;
  /** How a rule of others is known; null = it is the city's own promise. */
  certainty: RuleCertainty | null;
}

/** A column that the city itself promises to add to, in its settings. */
export const ownPromise = (withinDays: number): UpdateRule => ({
  ...{ id: 'own-promise', withinDays, certainty: null },
  source: { zh: '本站自己的承诺', en: 'our own promise' },
});

/** Half a year, in days. */
export const policyColumn: UpdateRule = {
  ...{ id: 'policy-column', withinDays: 183, certainty: 'read' },
  source: {
    zh: '国办秘函〔2019〕19号，据一份公开的自查报告',
    en: 'State Council Office 2019 No. 19, as a published self-check reports it',
  },
};
