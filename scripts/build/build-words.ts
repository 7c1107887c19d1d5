import type { SiteState } from './site-state.ts';

/** What `npm run build` says of its work. */
export const buildWords = {
  zh: {
    built: (folder: string) => `已构建到 ${folder}`,
    waiting: (about: string) => `这个文件夹里正在构建另一个城市（${about}），完成后接着构建本站……`,
    busyCity: (pid: number, file: string) =>
      `已有一个构建正在进行（进程 ${pid}），没有再开始一个。\n  处理：等它结束后再试；如果确实没有构建在运行，删除 ${file}。`,
    busyTarget: (pid: number, file: string, folder: string) =>
      `另一个构建（进程 ${pid}）正要写入 ${folder}，没有再开始一个。\n  处理：等它结束后再试；如果确实没有构建在运行，删除 ${file}。`,
    killed: (by: string) => `构建进程意外结束（${by}）。常见原因是内存不足。`,
    stopped: '已停止构建。',
    still: (folder: string, state: SiteState) => {
      switch (state.is) {
        case 'absent':
          return `${folder} 里还没有网站，现在没有可用的网站。`;
        case 'unmarked':
          return `${folder} 没有改动；那里没有 build.json，不知道是哪一天的网站。`;
        case 'damaged':
          return `${folder} 没有改动；但那里的网站（${state.build.builtOn} 构建）文件不全或被改过，不能使用。`;
        case 'expired':
          return `${folder} 没有改动，仍是 ${state.build.builtOn} 构建的网站。其中有文字的展示期已满，自 ${state.expiresOn} 起不得再展示：npm start 和 npm run deployable 会拒绝它。如果它正在线上，请立即撤下。`;
        case 'good':
          return `${folder} 没有改动，仍是 ${state.build.builtOn} 构建的网站（数据截至 ${state.build.asOf}），${state.build.expiresOn === null ? '其中没有会到期的文字' : `到 ${state.build.expiresOn} 才有文字展示期满`}。`;
      }
    },
  },
  en: {
    built: (folder: string) => `Built into ${folder}`,
    waiting: (about: string) => `Another city is being built in this folder (${about}); this build goes on after it …`,
    busyCity: (pid: number, file: string) =>
      `A build is already running (process ${pid}); no second one was started.\n  to do: Try again when it has ended. If no build is running, delete ${file}.`,
    busyTarget: (pid: number, file: string, folder: string) =>
      `Another build (process ${pid}) is about to write ${folder}; no second one was started.\n  to do: Try again when it has ended. If no build is running, delete ${file}.`,
    killed: (by: string) => `The build ended unexpectedly (${by}). Often the cause is too little memory.`,
    stopped: 'The build was stopped.',
    still: (folder: string, state: SiteState) => {
      switch (state.is) {
        case 'absent':
          return `There is no site in ${folder}: nothing can be served from there.`;
        case 'unmarked':
          return `${folder} is unchanged; it has no build.json, so the day of the site there is unknown.`;
        case 'damaged':
          return `${folder} is unchanged; but the site there, built on ${state.build.builtOn}, has missing or changed files and must not be used.`;
        case 'expired':
          return `${folder} is unchanged and still holds the site built on ${state.build.builtOn}. It has texts whose display has ended: they must not be online from ${state.expiresOn} on. npm start and npm run deployable refuse it. If it is online, take it down now.`;
        case 'good':
          return `${folder} is unchanged and still holds the site built on ${state.build.builtOn} (data as of ${state.build.asOf}). ${state.build.expiresOn === null ? 'No text in it ends.' : `The first text in it ends on ${state.build.expiresOn}.`}`;
      }
    },
  },
};

export type BuildWords = (typeof buildWords)['zh'];
