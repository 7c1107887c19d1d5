import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

/** Rules on what lies under `content/`, whatever is in it. */
const folderRules = {
  'file-kind': {
    wrong: { zh: '这里不是普通文件：{found}', en: 'this is no plain file: {found}' },
    allowed: { zh: 'content/ 里只有文件夹和普通文件', en: 'folders and plain files under content/' },
    remedy: { zh: '删去它，把文件本身放到这里。', en: 'Delete it and put the file itself here.' },
  },
  'file-unreadable': {
    wrong: { zh: '读不了：{found}', en: 'it cannot be read: {found}' },
    allowed: { zh: '本机可读的文件', en: 'a file that this machine may read' },
    remedy: { zh: '检查文件的权限，或重新复制一份。', en: 'Check the permissions of the file, or copy it again.' },
  },
  'page-taken': {
    wrong: {
      zh: '页面不能叫“{found}”：网站自己有这个地址',
      en: 'a page cannot be called “{found}”: the site has that address already',
    },
    allowed: { zh: '不是这些名字：{taken}', en: 'any name but these: {taken}' },
    remedy: { zh: '把文件改名。', en: 'Rename the file.' },
  },
  'folder-missing': {
    wrong: {
      zh: '文件夹不在，或是空的；页脚的链接会断：{found}',
      en: 'the folder is missing or empty, and links in the footer would be broken: {found}',
    },
    allowed: {
      zh: 'content/pages/zh 和 content/pages/en，里面有页脚链接到的页面',
      en: 'content/pages/zh and content/pages/en with the pages that the footer links to',
    },
    remedy: {
      zh: '恢复这个文件夹；不要这些页面，就从 site.config.ts 的 footerPages 中删去。',
      en: 'Restore the folder, or remove these pages from footerPages in site.config.ts.',
    },
  },
  'footer-broken': {
    wrong: {
      zh: '页脚的链接“{found}”没有通到本站的页面{near}',
      en: 'the footer link “{found}” leads to no page of this site{near}',
    },
    allowed: {
      zh: '网站自己的页面，或两种文字都有、已经发布的文章和页面',
      en: 'a page of the site itself, or a published text that exists in both languages',
    },
    remedy: {
      zh: '在 content/pages/zh 和 content/pages/en 补上这一页，或改正 footerPages。',
      en: 'Add the page to content/pages/zh and content/pages/en, or correct footerPages.',
    },
  },
  'answer-broken': {
    wrong: {
      zh: '搜索的直接回答“{found}”没有通到本站的页面{near}',
      en: 'the search answers with “{found}”, which is no page of this site{near}',
    },
    allowed: {
      zh: '网站自己的页面，或两种文字都有、已经发布的文章和页面',
      en: 'a page of the site itself, or a published text that exists in both languages',
    },
    remedy: {
      zh: '改正 search.answers 里的 path，或删去这一条。',
      en: 'Correct the path in search.answers, or remove the answer.',
    },
  },
  'left-out-no-page': {
    wrong: { zh: 'content/pages 里没有“{found}”{near}', en: '“{found}” is no page of content/pages{near}' },
    allowed: { zh: 'content/pages 里一个页面的文件名', en: 'the file name of a page of content/pages' },
    remedy: { zh: '改正 search.leavesOut，或删去这一项。', en: 'Correct search.leavesOut, or remove the name.' },
  },
  'beside-no-article': {
    wrong: { zh: 'content/articles 里没有“{found}”{near}', en: '“{found}” is no article of content/articles{near}' },
    allowed: { zh: '一篇文章的文件名，草稿也可以', en: 'the file name of an article, if only a draft' },
    remedy: { zh: '改正 articlesBeside，或先写这篇文章。', en: 'Correct articlesBeside, or write the article first.' },
  },
  'beside-no-subject': {
    wrong: { zh: '没有叫“{found}”的主题{near}', en: 'no subject is called “{found}”{near}' },
    allowed: { zh: 'src/subjects 里一个主题的名称', en: 'the name of a subject in src/subjects' },
    remedy: { zh: '改正 articlesBeside 里的名称。', en: 'Correct the name in articlesBeside.' },
  },
} as const satisfies Record<string, Rule>;

export const folderRuleNames = Object.keys(folderRules);

/** A problem of what lies under `content/`. */
export const folderProblem = problemsOf(folderRules);
