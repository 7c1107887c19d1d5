import type { Words } from '../../../src/datasets/words.ts';
import type { Step } from './life.ts';

export const file = (on: string): Step => ({ on, change: 'update', set: { objection: 'filed', objection_filed_on: on } });

export const acknowledge = (on: string): Step => ({ on, change: 'update', set: { objection: 'acknowledged', objection_acknowledged_on: on } });

/** Why an objection was found to be wrong. */
const grounds: Record<Ground, Words> = {
  record: { zh: '异议不成立：照片和现场记录与事由一致。', en: 'The objection is rejected: pictures and record bear out what was said.' },
  boundary: { zh: '异议不成立：按责任区划分，该处归该单位管护。', en: 'The objection is rejected: by the division of responsibilities the place is this unit’s.' },
  mended: { zh: '异议不成立：整改在后，发现时问题存在。', en: 'The objection is rejected: it was mended afterwards, and the fault was there when found.' },
  late: { zh: '异议不成立。办结超过时限，已作内部通报。', en: 'The objection is rejected. It was settled past the time limit, which has been noted internally.' },
};

export type Ground = 'record' | 'boundary' | 'mended' | 'late';

export const reject = (on: string, ground: Ground): Step => ({
  on,
  change: 'update',
  set: { objection: 'rejected', objection_settled_on: on },
  note: grounds[ground],
});

/** The objection is right: settled by what then happens to the entry. */
export const uphold = (step: Step): Step => ({ ...step, set: { ...step.set, objection: 'upheld', objection_settled_on: step.on } });
