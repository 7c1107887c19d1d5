import type { Words } from '../../../core/words.ts';
import type { Step } from './life.ts';

export const file = (on: string): Step => ({
  on,
  change: 'update',
  set: { objection: 'filed', objection_filed_on: on },
});

export const acknowledge = (on: string): Step => ({
  on,
  change: 'update',
  set: { objection: 'acknowledged', objection_acknowledged_on: on },
});

/** The objection is wrong, on these grounds. */
export const reject = (on: string, grounds: Words): Step => ({
  on,
  change: 'update',
  set: { objection: 'rejected', objection_settled_on: on },
  note: { zh: `异议不成立：${grounds.zh}`, en: `The objection is rejected: ${grounds.en}` },
});

/** The objection is right: settled by what then happens to the entry. */
export const uphold = (step: Step): Step => ({
  ...step,
  set: { ...step.set, objection: 'upheld', objection_settled_on: step.on },
});
