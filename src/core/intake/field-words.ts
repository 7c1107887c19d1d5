import type { Words } from '../words.ts';
import { reportLimits } from './report-fields.ts';

/** What the fields of a report are called. */
export const fieldNames = {
  service_code: { zh: '问题类别', en: 'Kind of problem' },
  description: { zh: '问题描述', en: 'Description' },
  address_string: { zh: '地点', en: 'Place' },
  lat: { zh: '纬度', en: 'Latitude' },
  long: { zh: '经度', en: 'Longitude' },
  seen_at: { zh: '看到的日期', en: 'Day it was seen' },
  first_name: { zh: '名', en: 'First name' },
  last_name: { zh: '姓', en: 'Last name' },
  phone: { zh: '电话', en: 'Phone' },
  email: { zh: '电子邮箱', en: 'Email' },
  locale: { zh: '语言', en: 'Language' },
  consent: { zh: '同意', en: 'Consent' },
  note: { zh: '补充', en: 'Addition' },
  photo: { zh: '照片', en: 'Photo' },
  idempotency_key: { zh: '发送标记', en: 'Sending key' },
  follow_up_code: { zh: '查询码', en: 'Follow-up code' },
  service_request_id: { zh: '编号', en: 'Tracking number' },
} as const satisfies Record<string, Words>;

export const fieldName = (field: string): Words =>
  Object.hasOwn(fieldNames, field) ? fieldNames[field as keyof typeof fieldNames] : { zh: field, en: field };

const megabytes = reportLimits.photoBytes / 1024 / 1024;

/** What may be wrong with a field, and what to do. */
export const fieldFaults = {
  missing: { zh: '没有填写。', en: 'It is empty. Fill it in.' },
  'not-a-text': { zh: '应为一段文字。', en: 'It must be a text, given once.' },
  'too-long': { zh: '太长了，请缩短。', en: 'It is too long. Shorten it.' },
  'no-service': { zh: '没有这个类别，请从列表中选。', en: 'There is no such kind. Choose one from the list.' },
  'no-kind': { zh: '请再选是哪一类。', en: 'Choose which kind it is.' },
  'other-choice': {
    zh: '选的大类和类别对不上，请再选一次。',
    en: 'The kind does not belong to what you chose first. Choose again.',
  },
  'half-a-place': { zh: '经度和纬度要么都写，要么都不写。', en: 'Give latitude and longitude both, or neither.' },
  'no-coordinate': {
    zh: '应为十进制的度数：纬度在 ±90 以内，经度在 ±180 以内。',
    en: 'It must be decimal degrees: a latitude within ±90, a longitude within ±180.',
  },
  'no-day': { zh: '应为日期，如 2026-05-24。', en: 'It must be a day such as 2026-05-24.' },
  'day-ahead': { zh: '这一天还没有到。', en: 'This day is yet to come.' },
  'no-mail': { zh: '写法不对，应像 name@example.com。', en: 'Write it like name@example.com.' },
  'no-phone': { zh: '电话号码只写数字、空格和 + - ( )。', en: 'Write digits, spaces and + - ( ) only.' },
  'no-consent': {
    zh: '请先看告知，再勾选同意；不同意，可以打热线。',
    en: 'Read the notice and tick the box; if you do not agree, call the hotline instead.',
  },
  'no-field': { zh: '这里不能写这一项。', en: 'This field cannot be given here.' },
  'no-key': { zh: '应为 22 至 64 个字母、数字、- 或 _。', en: 'It must be 22 to 64 letters, digits, - or _.' },
  'too-many': { zh: `最多 ${reportLimits.photos} 张。`, en: `At most ${reportLimits.photos} are allowed.` },
  'too-large': { zh: `每张不超过 ${megabytes} MB。`, en: `Each may have at most ${megabytes} MB.` },
  'not-a-photo': {
    zh: '不是能打开的照片。请用 JPEG、PNG 或 WebP。',
    en: 'This is no photo that can be opened. Use JPEG, PNG or WebP.',
  },
  'unusual-photo': {
    zh: '照片的存储方式不常见，这里打不开。请另存为普通的 JPEG 再发。',
    en: 'The photo is stored in a way that is not usual. Save it as an ordinary JPEG and send that.',
  },
  'too-many-pixels': { zh: '照片的像素太多。请缩小后再发。', en: 'The photo has too many pixels. Shrink it first.' },
  'no-number': { zh: '编号抄错了，请逐个字符再看一遍。', en: 'There is a slip in the number. Check each character.' },
  'no-code': { zh: '查询码抄错了，请逐个字符再看一遍。', en: 'There is a slip in the code. Check each character.' },
  'wrong-code': { zh: '编号或查询码不对。', en: 'The tracking number or the follow-up code is wrong.' },
} as const satisfies Record<string, Words>;

export type FieldFault = keyof typeof fieldFaults;

/** What to do where a field that is no text was left empty. */
const emptyChoices: Readonly<Record<string, Words>> = {
  service_code: { zh: '请选一类。', en: 'Choose one.' },
  photo: { zh: '还没有选照片。', en: 'Choose a photo first.' },
};

/** The most characters of a text, where it has a limit. */
function mostOf(field: string): number | null {
  const limit = Object.hasOwn(reportLimits, field) ? reportLimits[field as keyof typeof reportLimits] : null;
  return typeof limit === 'object' && limit !== null ? limit.most : null;
}

/** What is wrong with a field, said beside it. */
export function faultWords({ field, code }: { field: string; code: FieldFault }): Words {
  const most = mostOf(field);
  if (code === 'too-long' && most !== null)
    return { zh: `太长了，最多 ${most} 个字。`, en: `It is too long: at most ${most} characters.` };
  return (code === 'missing' ? emptyChoices[field] : undefined) ?? fieldFaults[code];
}

/** A fault as one sentence. */
export const faultSentence = (fault: { field: string; code: FieldFault }): Words => ({
  zh: `${fieldName(fault.field).zh}：${faultWords(fault).zh}`,
  en: `${fieldName(fault.field).en}: ${faultWords(fault).en}`,
});
