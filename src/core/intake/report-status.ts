import type { Words } from '../words.ts';

/** How far a report is. */
export const reportStates = {
  received: { zh: '已收到，等待审核', en: 'Received, waiting for review' },
  accepted: { zh: '已受理，进入台账', en: 'Accepted for the ledger of problems' },
  refused: { zh: '不予受理', en: 'Not accepted' },
  duplicate: { zh: '与先前反映的是同一个问题，并入办理', en: 'Same as an earlier report, handled with it' },
  withdrawn: { zh: '反映人已撤回', en: 'Withdrawn by the person who reported it' },
  settled: { zh: '已办结', en: 'Settled' },
  deleted: { zh: '内容已删除，只留编号', en: 'Deleted; only the number is kept' },
} as const satisfies Record<string, Words>;

export type ReportState = keyof typeof reportStates;

export const isReportState = (text: string): text is ReportState => Object.hasOwn(reportStates, text);

/** Why a report is not accepted. */
export const refusalReasons = {
  'not-sanitation': { zh: '不属于环境卫生问题', en: 'Not a problem of public sanitation' },
  'not-found': { zh: '现场没有发现这个问题', en: 'Not found on site' },
  'no-place': { zh: '看不出在什么地方', en: 'The place cannot be told' },
  'no-proof': { zh: '材料看不出问题', en: 'The proof does not show the problem' },
  'another-office': { zh: '由别的部门管，请打热线', en: 'Another office is responsible: call the hotline' },
  'outside-the-city': { zh: '不在本市', en: 'Outside the city' },
  abuse: { zh: '恶意或无关内容', en: 'Abusive or unrelated' },
} as const satisfies Record<string, Words>;

export type RefusalReason = keyof typeof refusalReasons;

export const isRefusalReason = (text: string): text is RefusalReason => Object.hasOwn(refusalReasons, text);

/** From which state a report goes to which. What has ended ends nowhere else but in its deletion. */
const next: Record<ReportState, readonly ReportState[]> = {
  received: ['accepted', 'refused', 'duplicate', 'withdrawn', 'deleted'],
  accepted: ['settled', 'duplicate', 'withdrawn', 'deleted'],
  refused: ['accepted', 'deleted'],
  duplicate: ['accepted', 'deleted'],
  withdrawn: ['deleted'],
  settled: ['deleted'],
  deleted: [],
};

export const mayBecome = (from: ReportState, to: ReportState): boolean => next[from].includes(to);

/** True where nothing more is done about a report: its contact data is not needed any more. */
export const isEnded = (state: ReportState): boolean => state !== 'received' && state !== 'accepted';

/** What GeoReport v2 calls it: it knows two states. */
export const openOrClosed = (state: ReportState): 'open' | 'closed' => (isEnded(state) ? 'closed' : 'open');

/** Folder of `data/` that holds the published states, a file a shard: `0f.json`. */
export const statusFolder = 'report-status';

/** A published state, as a shard holds it by the rest of the hash: `{ "<62 hex digits>": { state, day, ledger } }`. */
export interface PublishedState {
  state: ReportState;
  /** Day of the last change of state, in the city. */
  day: string;
  /** Why it was refused; null otherwise. */
  reason: RefusalReason | null;
  /** The row of the ledger it became; null where it is none. */
  ledger: string | null;
}
