import { codeHeader, keyHeader, reportLimits } from '../../core/intake/report-fields.ts';
import type { Words } from '../../core/words.ts';

/** One thing that the reports’ API does. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the city's path; `{…}` is what the caller puts in. */
  path: string;
  /** `geo-report`: as GeoReport v2 has it; `ours`: an extension. */
  of: 'geo-report' | 'ours';
  about: Words;
}

const megabytes = reportLimits.photoBytes / 1024 / 1024;

/** All of them, as the server has them: a test asks it for each. */
export const operations: readonly Operation[] = [
  {
    ...{ method: 'GET', path: 'services.json', of: 'geo-report' },
    about: { zh: '可以反映的问题类别。', en: 'The kinds of problems that may be reported.' },
  },
  {
    ...{ method: 'GET', path: 'services/{service_code}.json', of: 'geo-report' },
    about: {
      zh: '一个类别另外要填什么：consent（同意，必填）和 seen_at（看到的日期）。',
      en: 'What a kind asks beyond the usual fields: consent, which is needed, and seen_at, the day it was seen.',
    },
  },
  {
    ...{ method: 'POST', path: 'requests.json', of: 'geo-report' },
    about: {
      zh: `反映一个问题。表单或 JSON；带照片时用 multipart/form-data，字段 photo_near、photo_far、photo_more 或 media，最多 ${reportLimits.photos} 张，每张不超过 ${megabytes} MB（扩展）。答复里有编号，还有只出现一次的 follow_up_code（扩展）。`,
      en: `Sends a report, as a form or JSON. With photos as multipart/form-data: photo_near, photo_far, photo_more or media, at most ${reportLimits.photos} of ${megabytes} MB each (our extension). The answer holds the tracking number, and once the follow_up_code (our extension).`,
    },
  },
  {
    ...{ method: 'GET', path: 'requests/{service_request_id}.json', of: 'geo-report' },
    about: {
      zh: '凭编号查到哪一步、哪天有变化；写入台账并公布以前，类别、文字、照片一概不给。也可以用已公布的台账编号查公开的事实。',
      en: 'How far a report is and since when, by its number; until it is published in the ledger neither its kind nor its texts and photos. By a published number of the ledger, what is public.',
    },
  },
  {
    ...{ method: 'GET', path: 'requests.json', of: 'geo-report' },
    about: {
      zh: '已在台账中公布的反映，只含公开的事实；按 service_code、status、start_date、end_date 筛选，一次最多 90 天、1000 件。只收测试时，这里是空的。',
      en: 'Reports that were published in the ledger, with public facts alone; filtered by service_code, status, start_date, end_date; at most 90 days and 1,000 reports. A demonstration has none.',
    },
  },
  {
    ...{ method: 'GET', path: 'tokens/{token}.json', of: 'geo-report' },
    about: {
      zh: `没收到答复的，用发送标记（${keyHeader}）取回编号。`,
      en: `Whoever lost the answer on the way gets the number by the sending key (${keyHeader}).`,
    },
  },
  {
    ...{ method: 'GET', path: 'discovery.json', of: 'geo-report' },
    about: { zh: '服务的地址、格式，是否测试。', en: 'Address and formats of the service, and whether it is a test.' },
  },
  {
    ...{ method: 'GET', path: 'requests/{service_request_id}/mine.json', of: 'ours' },
    about: { zh: '反映人看自己所反映的全部内容。', en: 'All that is kept of a report, for the person who sent it.' },
  },
  {
    ...{ method: 'POST', path: 'requests/{service_request_id}/notes.json', of: 'ours' },
    about: { zh: '补充说明：字段 note。', en: 'Adds a text: the field note.' },
  },
  {
    ...{ method: 'POST', path: 'requests/{service_request_id}/photos.json', of: 'ours' },
    about: { zh: '补照片。', en: 'Adds photos.' },
  },
  {
    ...{ method: 'PATCH', path: 'requests/{service_request_id}.json', of: 'ours' },
    about: { zh: '更正文字或地点。', en: 'Corrects the texts or the place.' },
  },
  {
    ...{ method: 'DELETE', path: 'requests/{service_request_id}.json', of: 'ours' },
    about: { zh: '撤回。', en: 'Withdraws the report.' },
  },
  {
    ...{ method: 'DELETE', path: 'requests/{service_request_id}/contact.json', of: 'ours' },
    about: { zh: '删除联系方式。', en: 'Deletes the contact data.' },
  },
  {
    ...{ method: 'DELETE', path: 'requests/{service_request_id}/content.json', of: 'ours' },
    about: { zh: '删除全部内容，只留编号。', en: 'Deletes everything but the number.' },
  },
  {
    ...{ method: 'POST', path: 'form/requests', of: 'ours' },
    about: {
      zh: '给不运行脚本的表单：同样的字段，答复是一个网页，在一个短时有效、猜不到的地址上，重新打开不会再发一次；发送标记写在字段 idempotency_key 里。填得不对，就把填过的表单连同错误还回来。',
      en: 'For forms without a script: the same fields, answered by a page at an address that nobody can guess and that works for a short time; loaded again it sends nothing. The sending key is the field idempotency_key. A form that is not right comes back filled in, with what is wrong.',
    },
  },
  {
    ...{ method: 'GET', path: 'form/taken/{pass}', of: 'ours' },
    about: { zh: '这个地址：编号和查询码。', en: 'That address: the number and the follow-up code.' },
  },
  {
    ...{ method: 'POST', path: 'form/follow', of: 'ours' },
    about: {
      zh: '同上：service_request_id、follow_up_code 和 action（see、note、photos、correct、withdraw、delete-contact、delete）。后三种不能恢复，没有 sure=yes 就先问一遍。',
      en: 'The same: service_request_id, follow_up_code and action (see, note, photos, correct, withdraw, delete-contact, delete). The last three cannot be undone: without sure=yes a page asks first.',
    },
  },
  {
    ...{ method: 'GET', path: 'form/own/{pass}', of: 'ours' },
    about: {
      zh: '反映人自己的那一页，地址同样短时有效。',
      en: 'The page of one’s own report, at such an address too.',
    },
  },
  {
    ...{ method: 'GET', path: 'form/answer.css', of: 'ours' },
    about: { zh: '这些网页的样式。', en: 'The style sheet of these pages.' },
  },
  {
    ...{ method: 'GET', path: 'health.json', of: 'ours' },
    about: { zh: '服务是否正常；不正常时状态码为 503。', en: 'Whether the service is well; 503 where it is not.' },
  },
];

/** Headers of our own, each with what it is for. */
export const headers: readonly { name: string; about: Words }[] = [
  {
    name: keyHeader,
    about: {
      zh: '一次发送的标记，22 至 64 个字母、数字、- 或 _。同一标记发两次，只算一件。',
      en: 'The key of one sending: 22 to 64 letters, digits, - or _. Sent twice, it is one report.',
    },
  },
  {
    name: codeHeader,
    about: {
      zh: '查询码：看、补充、更正、撤回、删除自己反映的问题时都要带。',
      en: 'The follow-up code, with everything that a person does to a report of their own.',
    },
  },
];
