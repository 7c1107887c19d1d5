import type { Holder } from './process-lock.ts';

const disk = {
  zh: {
    full: '磁盘已满。',
    readOnly: '这个文件夹或磁盘是只读的。',
    denied: '没有写入的权限，或者文件设成了只读。',
    busy: '文件正被别的程序打开（例如 Excel 或 WPS），请先关闭。',
    longName: '文件名太长。',
    folder: '这个位置上是一个文件夹。',
    broken: '磁盘出错，请换一个位置或检查磁盘。',
  },
  en: {
    full: 'The disk is full.',
    readOnly: 'The folder or the disk is read-only.',
    denied: 'You have no permission to write there, or the file is set to read-only.',
    busy: 'Another program, such as Excel or WPS, has the file open: close it first.',
    longName: 'The name of the file is too long.',
    folder: 'There is a folder in its place.',
    broken: 'The disk reports an error: check it, or use another one.',
  },
};

const causes: Record<string, keyof (typeof disk)['zh']> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENAMETOOLONG: 'longName',
  EISDIR: 'folder',
  ENOTDIR: 'folder',
  EIO: 'broken',
};

/** Why the disk would not, by the code of its error. */
export const causeIn = (locale: 'zh' | 'en', code: string, message: string): string => {
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  return cause ? disk[locale][cause] : message;
};

/** What every command that writes says of other commands, of one that was stopped, and of the disk. */
export const changeWords = {
  zh: {
    busy: ({ about, pid, host }: Holder, isHere: boolean, file: string) =>
      `另一个命令正在写：${about}（进程 ${pid}${isHere ? '' : `，在机器 ${host} 上`}）。等它结束，再运行一次。${isHere ? '' : `\n如果那台机器上的命令已经不在运行，请删去 ${file} 再试。`}`,
    finished: (command: string) => `上次被打断的命令“${command}”已经补完。`,
    undone: '上次有一个命令在写入之前被打断：没有改动任何数据，残留的文件已清理。',
    restored: (command: string) =>
      `上次被打断的命令“${command}”已作废：它改的文件后来被换回了旧的。需要的话请重新运行它。`,
    stuck: (command: string, strange: string[], files: string[]) =>
      `上次被打断的命令“${command}”补不完，因为这些文件后来又变了：\n${strange.map((file) => `  ${file}`).join('\n')}\n先把它改过的文件全部换回旧的：git checkout -- ${files.join(' ')}\n再运行 npm run finish 清理，然后重新运行那个命令。`,
    nothing: '没有被打断的命令，无需补完。',
    failed: (code: string, path: string, message: string) =>
      `没有写入任何文件：${path}\n${causeIn('zh', code, message)}`,
    decided: (code: string, path: string, message: string) =>
      `已经登记，但有的文件还没有放好：${path}\n${causeIn('zh', code, message)}\n解决以后运行 npm run finish 补完；在此之前不要从 Git 取回文件。`,
  },
  en: {
    busy: ({ about, pid, host }: Holder, isHere: boolean, file: string) =>
      `Another command is writing: ${about} (process ${pid}${isHere ? '' : ` on the machine ${host}`}). Wait until it is done, then run yours again.${isHere ? '' : `\nIf it no longer runs there, delete ${file} and try again.`}`,
    finished: (command: string) => `The command “${command}”, which was interrupted, is now complete.`,
    undone: 'A command was interrupted before it changed anything; what it left behind is removed.',
    restored: (command: string) =>
      `The command “${command}”, which was interrupted, is void: the old files were put back after it. Run it again if you need it.`,
    stuck: (command: string, strange: string[], files: string[]) =>
      `The command “${command}” was interrupted and cannot be completed, because these files have changed since:\n${strange.map((file) => `  ${file}`).join('\n')}\nPut back all files that it had changed: git checkout -- ${files.join(' ')}\nThen run npm run finish, which clears up, and the command again.`,
    nothing: 'No command was interrupted: there is nothing to complete.',
    failed: (code: string, path: string, message: string) =>
      `Nothing was written: ${path}\n${causeIn('en', code, message)}`,
    decided: (code: string, path: string, message: string) =>
      `It is registered, but not every file is in its place: ${path}\n${causeIn('en', code, message)}\nRemove the cause, then run npm run finish. Do not restore files from Git before that.`,
  },
};
