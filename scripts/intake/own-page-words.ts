import { wordsIn } from './words-in.ts';

/** The page of one report, for the person who sent it. */
export const ownPageWords = wordsIn({
  title: { zh: '您反映的问题', en: 'Your report' },
  number: { zh: '编号', en: 'Number' },
  state: { zh: '状态', en: 'State' },
  received: { zh: '收到日期', en: 'Received on' },
  service: { zh: '类别', en: 'Kind' },
  place: { zh: '地点', en: 'Place' },
  description: { zh: '情况', en: 'Description' },
  seen: { zh: '看到的日期', en: 'Day it was seen' },
  photos: { zh: '照片', en: 'Photos' },
  note: { zh: '补充', en: 'Addition' },
  contact: { zh: '联系方式', en: 'Contact data' },
  ledger: { zh: '台账编号', en: 'Number in the ledger' },
  reward: { zh: '奖励', en: 'Reward' },
  photoCount: {
    zh: (count: number) => (count === 0 ? '没有' : `${count} 张`),
    en: (count: number) => (count === 0 ? 'None' : String(count)),
  },
  noContact: { zh: '没有留，或已删除', en: 'None given, or deleted' },
  yuan: { zh: (amount: number) => `${amount} 元`, en: (amount: number) => `${amount} yuan` },

  keep: { zh: '下次怎样再打开', en: 'How to open it again' },
  keepMeans: {
    zh: '到“查进度”页，填编号和查询码。两个都要留好：查询码丢了补不回来。',
    en: 'Enter number and code on the page “How far is my report?”. Keep both: a lost code cannot be replaced.',
  },
  code: { zh: '查询码，不要告诉别人', en: 'Follow-up code: tell nobody' },

  add: { zh: '补充', en: 'Add to it' },
  addNote: { zh: '补充说明', en: 'What you want to add' },
  sendNote: { zh: '发送补充', en: 'Send the addition' },
  addPhoto: { zh: '补一张照片（JPEG、PNG 或 WebP，8 MB 以内）', en: 'Add a photo (JPEG, PNG or WebP, up to 8 MB)' },
  sendPhoto: { zh: '发送照片', en: 'Send the photo' },
  correct: { zh: '更正', en: 'Correct it' },
  correctMeans: {
    zh: '改好以后发送，原来的内容就换成新的。类别由工作人员改。',
    en: 'What you send replaces what was there. The kind is for the staff to change.',
  },
  sendCorrection: { zh: '发送更正', en: 'Send the correction' },
  correctLater: {
    zh: '已经审核过，不能再更正。有变化，请写在补充里。',
    en: 'It has been reviewed and cannot be corrected any more. Write what has changed as an addition.',
  },
  takeBack: { zh: '撤回或删除', en: 'Withdraw or delete' },
  asksFirst: { zh: '点了会先问您一遍。', en: 'You are asked once more before anything happens.' },
});

/** What cannot be undone is asked first: the button, the question, what it means, and what has been done. */
export const questions = {
  withdraw: {
    button: { zh: '撤回', en: 'Withdraw it' },
    question: { zh: '要撤回吗？', en: 'Withdraw this report?' },
    means: {
      zh: '撤回后不再办理，联系方式随即删除，也不能恢复。要再反映，只能重新填写。',
      en: 'Nothing more is done about it and your contact data is deleted. This is final: to report it again you must fill in the form once more.',
    },
    yes: { zh: '确定撤回', en: 'Yes, withdraw it' },
  },
  'delete-contact': {
    button: { zh: '删除联系方式', en: 'Delete my contact data' },
    question: { zh: '要删除联系方式吗？', en: 'Delete your contact data?' },
    means: {
      zh: '姓名、电话、邮箱都删去，不能恢复。问题照常办理，只是不能再答复您、给您发奖励。',
      en: 'Name, phone and email go and cannot be recovered. The report is handled as before, but you can no longer be answered or rewarded.',
    },
    yes: { zh: '确定删除联系方式', en: 'Yes, delete them' },
  },
  delete: {
    button: { zh: '删除全部内容', en: 'Delete everything' },
    question: { zh: '要删除全部内容吗？', en: 'Delete everything?' },
    means: {
      zh: '文字、照片和联系方式都删去，不再办理，不能恢复。只留下编号。',
      en: 'Texts, photos and contact data go, nothing more is done, and nothing can be recovered. The number alone is kept.',
    },
    yes: { zh: '确定全部删除', en: 'Yes, delete everything' },
  },
} as const;
export type Question = keyof typeof questions;

export const noGoBack = { zh: '不，回去', en: 'No, go back' };

/** What has been done, by the act that did it. */
export const doneWords = {
  note: { zh: '补充已收到。', en: 'Your addition has been received.' },
  photos: { zh: '照片已收到。', en: 'Your photo has been received.' },
  correct: { zh: '更正已收到，下面是新的内容。', en: 'Your correction has been received; this is how it reads now.' },
  withdraw: { zh: '已撤回。', en: 'It is withdrawn.' },
  'delete-contact': { zh: '联系方式已删除。', en: 'Your contact data is deleted.' },
} as const;
