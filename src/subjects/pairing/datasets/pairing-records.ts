import { code, day, oneOf, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { every } from '../../../releases/define/every.ts';
import { communityOfPair, pairPattern } from './pairings.ts';

export const recordKinds = {
  project: { zh: '承诺事项', en: 'Promised project' },
  visit: { zh: '走访', en: 'Visit' },
} as const;

export const projectStates = {
  promised: { zh: '已承诺', en: 'Promised' },
  done: { zh: '已完成', en: 'Done' },
  dropped: { zh: '已取消', en: 'Dropped' },
} as const;

/** Letter of a record's number, by its kind. */
export const recordLetter = { project: 'P', visit: 'V' } as const;

export const pairingRecords = upsertDataset({
  name: 'pairing-records',
  title: { zh: '帮扶记录', en: 'Records of paired help' },
  description: {
    zh: '每对结对承诺了什么、何时到期、何时完成，哪天去走访、做了什么。',
    en: 'What each pair promised, when it is due and when it was done; on which days the unit visited and what was done.',
  },
  ...every('week'),
  key: ['id'],
  label: 'text',
  covers: ['day'],
  rowPath: ({ id }) => `pairing/${communityOfPair(id ?? '')}#${id}`,
  columns: {
    id: code({
      title: { zh: '编号', en: 'Id' },
      description: {
        zh: '结对编号，加 P（承诺事项）或 V（走访）和序号。',
        en: 'The id of the pair, then P (project) or V (visit) and a number.',
      },
      pattern: `${pairPattern}-[PV]\\d{2,3}`,
    }),
    pairing: code({ title: { zh: '结对', en: 'Pair' }, references: 'pairings' }),
    kind: oneOf(recordKinds, { title: { zh: '类别', en: 'Kind' } }),
    day: day({
      title: { zh: '日期', en: 'Day' },
      description: {
        zh: '走访那天；承诺事项是作出承诺那天。',
        en: 'Of the visit; of a project, the day it was promised.',
      },
    }),
    text_zh: text({ title: { zh: '内容（中文）', en: 'What (Chinese)' } }),
    text_en: text({ title: { zh: '内容（英文）', en: 'What (English)' } }),
    due_on: day({
      title: { zh: '承诺完成日期', en: 'Due on' },
      description: { zh: '承诺事项必填；走访留空。', en: 'Of every project; empty for a visit.' },
      mayLieAhead: true,
    }).nullable(),
    state: oneOf(projectStates, {
      title: { zh: '状态', en: 'State' },
      description: { zh: '承诺事项必填；走访留空。', en: 'Of every project; empty for a visit.' },
    }).nullable(),
    done_on: day({
      title: { zh: '完成日期', en: 'Done on' },
      description: { zh: '完成的承诺事项才有。', en: 'Of projects that are done.' },
    }).nullable(),
    note_zh: text({
      title: { zh: '凭据或说明（中文）', en: 'Proof or note (Chinese)' },
      description: {
        zh: '怎样证明已完成；取消的写明原因。',
        en: 'How it was shown to be done; of a dropped project, why.',
      },
    }).nullable(),
    note_en: text({ title: { zh: '凭据或说明（英文）', en: 'Proof or note (English)' } }).nullable(),
  },
});

export type PairingRecord = RowOf<typeof pairingRecords>;
export type RecordKind = keyof typeof recordKinds;
