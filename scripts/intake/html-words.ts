import { passMinutes } from './answer-pass.ts';
import { wordsIn } from './words-in.ts';

/** What stands around every page that answers a plain form, and the pages that say one thing. */
export const htmlWords = wordsIn({
  test: {
    zh: '演示网站：只收测试内容，没有人办理，也不会公布。',
    en: 'A demonstration: it takes tests only. Nobody acts on them and none is published.',
  },
  call: {
    zh: (hotline: string) => `急事请打${hotline}。`,
    en: (hotline: string) => `If it is urgent, call ${hotline}.`,
  },
  realProblem: {
    zh: (hotline: string) => `真有问题，请打${hotline}。`,
    en: (hotline: string) => `For a real problem, call ${hotline}.`,
  },
  wrongTitle: { zh: (title: string) => `有错误：${title}`, en: (title: string) => `Error: ${title}` },
  toReport: { zh: '反映问题', en: 'Report a problem' },
  toStatus: { zh: '查进度', en: 'How far is my report?' },
  links: { zh: '本站的相关页面', en: 'Related pages of this site' },

  taken: { zh: '收到了', en: 'We have received it' },
  number: { zh: '编号，查进度用', en: 'Tracking number: shows how far it is' },
  code: { zh: '查询码，只告诉您一个人', en: 'Follow-up code: told to you alone' },
  codeFor: {
    zh: '补充、更正、撤回、删除，都要用编号和查询码。',
    en: 'With both you add to your report, correct, withdraw or delete it.',
  },
  keep: {
    zh: '请现在就截屏，或抄下来。查询码丢了补不回来。',
    en: 'Take a screenshot or write both down now. A lost code cannot be replaced.',
  },
  keepAway: {
    zh: `${passMinutes} 分钟之内，回到这一页还看得到。不要把这一页转发给别人。`,
    en: `For ${passMinutes} minutes you can come back to this page. Do not pass it on.`,
  },
  see: { zh: '看我反映的问题', en: 'See my report' },
  next: { zh: '接下来', en: 'What comes next' },

  deleted: { zh: '已删除', en: 'Deleted' },
  deletedMeans: {
    zh: '文字、照片和联系方式都已删去，只留下编号：',
    en: 'Texts, photos and contact data are deleted. The number alone is kept:',
  },
  notDone: { zh: '没有办成', en: 'It was not done' },
  later: { zh: '现在收不了', en: 'It cannot be taken now' },
  reload: {
    zh: (seconds: number) =>
      `请等 ${seconds} 秒，再刷新这一页。浏览器会问要不要再发一次：选“继续”，填过的内容会原样发出，不用重填。`,
    en: (seconds: number) =>
      `Wait ${seconds} seconds, then reload this page. Your browser asks whether to send again: say yes, and what you filled in is sent as it was.`,
  },
});
