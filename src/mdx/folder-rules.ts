import { problemsOf } from '../releases/problem.ts';
import type { Rule } from '../releases/rule.ts';

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
    remedy: { zh: '检查文件的权限，或重新复制一份。', en: 'Check the permissions of the file, or copy it anew.' },
  },
  'page-taken': {
    wrong: { zh: '页面不能叫“{found}”：网站自己有这个地址', en: 'a page cannot be called “{found}”: the site has that address already' },
    allowed: { zh: '不是这些名字：{taken}', en: 'any name but these: {taken}' },
    remedy: { zh: '把文件改名。', en: 'Rename the file.' },
  },
} as const satisfies Record<string, Rule>;

export const folderRuleNames = Object.keys(folderRules);

/** A problem of what lies under `content/`. */
export const folderProblem = problemsOf(folderRules);
