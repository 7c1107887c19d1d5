import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

/** Rules on the facts of documents: their days, their validity, what took their place, their numbers. */
const documentRules = {
  'document-days': {
    wrong: {
      zh: '“{field}”{found} 早于“{earlier}”{day}',
      en: '“{field}” {found} is earlier than “{earlier}” {day}',
    },
    allowed: {
      zh: '先成文（written），再印发（issued）、发布（published），最后失效（endedOn）；同一天可以',
      en: 'written, then issued or published, then ended (endedOn); the same day is fine',
    },
    remedy: {
      zh: '照文件原文改正日期；不知道的，删去这一行。',
      en: 'Correct the day; delete the line if it is not known.',
    },
  },
  'document-successor-missing': {
    wrong: {
      zh: '写的是被取代（replaced），却没有写被哪份文件取代',
      en: 'the document is replaced, but nothing says by which',
    },
    allowed: {
      zh: 'replacedBy: 取代它的文件的短名；不知道是哪一份，写 validity: repealed 或 unknown',
      en: 'replacedBy with a document’s short name; where that is not known, validity: repealed or unknown',
    },
    remedy: { zh: '补一行“replacedBy: …”，或改 validity。', en: 'Add a line “replacedBy: …”, or change the validity.' },
  },
  'document-successor-odd': {
    wrong: {
      zh: '写了被“{found}”取代，validity 却是 {validity}',
      en: 'it says that “{found}” replaced it, while its validity is {validity}',
    },
    allowed: { zh: '有 replacedBy 的，validity: replaced', en: 'validity: replaced beside replacedBy' },
    remedy: { zh: '改 validity，或删去 replacedBy。', en: 'Change the validity, or delete replacedBy.' },
  },
  'document-end-odd': {
    wrong: {
      zh: '写了失效日期 {found}，validity 却是 {validity}',
      en: 'it says that the document ended on {found}, while its validity is {validity}',
    },
    allowed: {
      zh: '只有被取代（replaced）和已废止（repealed）的写 endedOn',
      en: 'endedOn beside validity: replaced or validity: repealed',
    },
    remedy: { zh: '改 validity，或删去 endedOn。', en: 'Change the validity, or delete endedOn.' },
  },
  'document-successor-unknown': {
    wrong: { zh: '没有文件“{found}”{near}', en: 'there is no document “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: {
      zh: '改成其中之一，或先写好那份文件。',
      en: 'Choose one of these, or write that document first.',
    },
  },
  'document-successor-self': {
    wrong: { zh: '文件写成被它自己取代：{found}', en: 'the document is said to be replaced by itself: {found}' },
    allowed: { zh: '另一份文件的短名', en: 'the short name of another document' },
    remedy: { zh: '改成取代它的那份文件。', en: 'Name the document that took its place.' },
  },
  'document-successor-circle': {
    wrong: { zh: '这些文件互相取代，绕成一圈：{found}', en: 'these documents replace each other in a circle: {found}' },
    allowed: { zh: '后来的文件取代先前的', en: 'the later document replaces the earlier' },
    remedy: {
      zh: '改正其中一份的 replacedBy；两种文字都改。',
      en: 'Correct replacedBy in one of them, in both languages.',
    },
  },
  'document-successor-older': {
    wrong: {
      zh: '写成被“{found}”取代，而那份文件更早：{theirs}，早于这份的 {own}',
      en: 'it is said to be replaced by “{found}”, which is older: {theirs}, before {own}',
    },
    allowed: { zh: '取代它的文件不早于它', en: 'a document that is no older than this one' },
    remedy: {
      zh: '改正 replacedBy，或改正两份文件中写错的日期。',
      en: 'Correct replacedBy, or the day that is wrong in one of the two.',
    },
  },
  'document-number-twice': {
    wrong: {
      zh: '“{field}”{found} 已经用在 {other} 里',
      en: 'the “{field}” {found} is that of {other} already',
    },
    allowed: {
      zh: '每份文件自己的文号和索引号；括号、空格写法不同也算同一个',
      en: 'a number and an index of its own for each document, whatever brackets and spaces are typed',
    },
    remedy: {
      zh: '照文件原文改正；两篇说的是同一份文件，就合成一篇。',
      en: 'Correct it as the document has it; if both are the same document, make them one.',
    },
  },
} as const satisfies Record<string, Rule>;

export const documentRuleNames = Object.keys(documentRules);

/** A problem of an official document. */
export const documentProblem = problemsOf(documentRules);
