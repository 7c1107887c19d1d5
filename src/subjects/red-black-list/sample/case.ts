import type { ListEntry } from '../dataset.ts';
import { districtPost, rectify, verify, type Step } from './life.ts';

/** What chance does not bring: objections, withdrawals, corrections, what was never mended and what came back. */
export interface Case {
  id: string;
  /** Cells that stand otherwise on the day it is listed. */
  listed?: Partial<ListEntry>;
  /** True where only the steps named here happen, and it is never mended without. */
  isByHand?: boolean;
  steps?: readonly Step[];
}

export const withdraw = (on: string, zh: string, en: string): Step => ({
  on,
  change: 'withdrawn',
  set: { status: 'withdrawn' },
  note: { zh, en },
});
export const correct = (on: string, set: Partial<ListEntry>, zh: string, en: string): Step => ({
  on,
  change: 'correction',
  set,
  note: { zh, en },
});
export const remark = (on: string, zh: string, en: string): Step => ({
  on,
  change: 'update',
  set: {},
  note: { zh, en },
});

export const mended = (id: string, area: string, rectified: string, verified: string): Case => ({
  id,
  isByHand: true,
  steps: [rectify(rectified), verify(verified, districtPost(area))],
});
