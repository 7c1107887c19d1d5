import type { SubjectView } from '../subject-view.ts';

export const view: SubjectView = { name: 'ledger' };
