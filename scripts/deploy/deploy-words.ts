import { hostname } from 'node:os';
import { replaceBefore } from '../build/site-state.ts';
import type { Holder } from '../process-lock.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Deployed } from './deploy-site.ts';

/** Why nothing was put online. */
export const deployRefusals = {
  nothing: (root: string): Refusal =>
    refuse({
      wrong: { zh: `${root} 里还没有上线过网站。`, en: `Nothing was deployed to ${root} yet.` },
      allowed: { zh: '部署过的文件夹', en: 'a folder to which a site was deployed' },
      remedy: { zh: `先运行 npm run deploy -- ${root}。`, en: `Run npm run deploy -- ${root} first.` },
    }),
  nothingBefore: (root: string): Refusal =>
    refuse({
      wrong: {
        zh: `${root} 里没有可以退回的构建：更早的已经删去、不完整，或有文字的展示期已满。`,
        en: `In ${root} there is no earlier build to go back to: it was removed, is not whole, or has texts whose display has ended.`,
      },
      allowed: { zh: '更早的、仍可上线的构建', en: 'an earlier build that may still be online' },
      remedy: {
        zh: '改正数据或文章，重新构建后部署；也可用 --close 先撤下网站。',
        en: 'Correct the data or the text, build and deploy; or take the site down with --close.',
      },
    }),
  busy: (file: string, { pid, host }: Holder): Refusal =>
    host === hostname()
      ? refuse({
          wrong: {
            zh: `另一个部署（进程 ${pid}）正在进行，它持有锁 ${file}。`,
            en: `Another deployment, process ${pid}, is running. It holds the lock ${file}.`,
          },
          allowed: { zh: '同一时间一个部署', en: 'one deployment at a time' },
          remedy: { zh: '等它结束后再运行。', en: 'Wait until it has ended, then run this again.' },
        })
      : refuse({
          wrong: {
            zh: `另一台机器 ${host} 上的部署（进程 ${pid}）持有锁 ${file}。`,
            en: `A deployment on another machine, ${host}, process ${pid}, holds the lock ${file}.`,
          },
          allowed: { zh: '同一时间一个部署', en: 'one deployment at a time' },
          remedy: {
            zh: `等它结束。从这里看不出它是否还在运行：若 ${host} 上已没有部署在运行，可以删去这个文件。`,
            en: `Wait until it has ended. From here nobody can tell whether it still runs: where no deployment runs on ${host}, remove that file.`,
          },
        }),
  otherBase: (root: string, before: string, now: string): Refusal =>
    refuse({
      wrong: {
        zh: `${root} 里的网站在基础路径“${before}”下，这个构建在“${now}”下。没有部署。`,
        en: `The site in ${root} lives under the base path "${before}", this build under "${now}". Nothing was deployed.`,
      },
      allowed: { zh: '同一基础路径的构建', en: 'a build for the same base path' },
      remedy: {
        zh: '另一个网站请部署到另一个文件夹；基础路径确实要改的，先用 npm run deploy:files 更新服务器配置，再加 --new-base。',
        en: 'Deploy another site to another folder. Where the base path is meant to change, renew the configuration of the server with npm run deploy:files, then add --new-base.',
      },
    }),
  notToOpen: (name: string): Refusal =>
    refuse({
      wrong: {
        zh: `构建 ${name} 不能开放：有文字的展示期已满，或文件不完整。`,
        en: `The build ${name} cannot be opened: the display of a text has ended, or it is not whole.`,
      },
      allowed: { zh: '仍可上线的构建', en: 'a build that may still be online' },
      remedy: {
        zh: '重新构建并部署，再用 --open；或用 --back 退回更早的构建。',
        en: 'Build and deploy, then --open; or go to an earlier build with --back.',
      },
    }),
  keep: (keep: string): Refusal =>
    refuse({
      wrong: { zh: `--keep 是“${keep}”。`, en: `--keep is "${keep}".` },
      allowed: { zh: '1 或更大的整数', en: 'a whole number from 1 on' },
      remedy: { zh: '写出要留几个构建，如 --keep 5。', en: 'Say how many builds stay, such as --keep 5.' },
    }),
  changed: (from: string): Refusal =>
    refuse({
      wrong: {
        zh: `${from} 在复制时有改动，复制出来的不是所构建的。正在上线的网站没有改动。`,
        en: `${from} changed while it was copied: the copy is not what was built. What is online has not changed.`,
      },
      allowed: { zh: '构建后不再改动的文件夹', en: 'a folder that nobody changes after the build' },
      remedy: { zh: '等构建结束，再运行一次。', en: 'Wait until no build runs, then run this again.' },
    }),
  several: (): Refusal =>
    refuse({
      wrong: {
        zh: '--back、--close、--open、--prune 和 --list 写了不止一个。',
        en: 'More than one of --back, --close, --open, --prune and --list was given.',
      },
      allowed: { zh: '其中一个，或都不写', en: 'one of them, or none' },
      remedy: { zh: '一次只做一件事。', en: 'Do one thing at a time.' },
    }),
  notOurs: (link: string): Refusal =>
    refuse({
      wrong: {
        zh: `${link} 不是部署命令建立的链接。`,
        en: `${link} is not a link that a deployment made.`,
      },
      allowed: {
        zh: '还没有 current 的文件夹，或部署过的文件夹',
        en: 'a folder without current, or one to which a site was deployed',
      },
      remedy: { zh: '换一个文件夹，或先把那里的东西移走。', en: 'Choose another folder, or move away what is there.' },
    }),
  otherLink: (link: string, target: string): Refusal =>
    refuse({
      wrong: {
        zh: `${link} 指向 ${target}，不是部署命令放在旁边的构建。`,
        en: `${link} leads to ${target}, which is no build that a deployment put beside it.`,
      },
      allowed: {
        zh: '还没有 current 的文件夹，或部署过的文件夹',
        en: 'a folder without current, or one to which a site was deployed',
      },
      remedy: { zh: '换一个文件夹，或先把这个链接移走。', en: 'Choose another folder, or move that link away.' },
    }),
  leadsNowhere: (root: string, target: string): Refusal =>
    refuse({
      wrong: {
        zh: `${root} 是一个链接，指向的 ${target} 不存在。`,
        en: `${root} is a link to ${target}, which is not there.`,
      },
      allowed: {
        zh: '文件夹，指向文件夹的链接，或者还不存在的路径',
        en: 'a folder, a link to one, or a path where nothing is yet',
      },
      remedy: {
        zh: '先建好它指向的文件夹（磁盘挂载了吗？），或去掉这个链接。',
        en: 'Make the folder that it leads to (is its disk mounted?), or remove the link.',
      },
    }),
  oneInOther: (root: string, from: string): Refusal =>
    refuse({
      wrong: {
        zh: `${root} 和建好的网站 ${from} 一个在另一个里面。`,
        en: `Of ${root} and the built site ${from} one is in the other.`,
      },
      allowed: {
        zh: '建好的网站以外的文件夹，如 /srv/portal',
        en: 'a folder apart from the built site, such as /srv/portal',
      },
      remedy: { zh: '换一个文件夹。', en: 'Choose another folder.' },
    }),
  notEntered: (root: string, mode: string): Refusal =>
    refuse({
      wrong: {
        zh: `${root} 的权限是 ${mode}：网页服务器是另一个用户，进不去。`,
        en: `${root} has the mode ${mode}: the web server is another user, and cannot enter it.`,
      },
      allowed: {
        zh: '别的用户能进入的文件夹（755），或者网页服务器所在的组能进入的（750）',
        en: 'a folder that others can enter (755), or the group of the web server (750)',
      },
      remedy: { zh: `运行 chmod 755 ${root}，再部署一次。`, en: `Run chmod 755 ${root}, then deploy again.` },
    }),
  noRoot: (): Refusal =>
    refuse({
      wrong: { zh: '没有写服务器上的文件夹。', en: 'The folder on the server is missing.' },
      allowed: { zh: '文件夹的路径，如 /srv/portal', en: 'the path of a folder, such as /srv/portal' },
      remedy: { zh: '运行 npm run deploy -- /srv/portal。', en: 'Run npm run deploy -- /srv/portal.' },
    }),
  disk: (root: string, code: string, ended: boolean): Refusal =>
    refuse({
      wrong: {
        zh: `无法写入 ${root}（${code}）。${ended ? deployedWords.zh.closedExpired : '正在上线的网站没有改动。'}`,
        en: `${root} cannot be written to (${code}). ${ended ? deployedWords.en.closedExpired : 'What is online has not changed.'}`,
      },
      allowed: { zh: '可写、空间足够的文件夹', en: 'a folder that can be written to, with enough space' },
      remedy: {
        zh: 'ENOSPC 是磁盘已满：腾出空间，或用 --prune --keep 1 只留一个构建；EACCES 是没有权限。然后再运行一次。',
        en: 'ENOSPC means that the disk is full: make room, or remove earlier builds with --prune --keep 1; EACCES, that permission is missing. Then run this again.',
      },
    }),
};

/** What was done, in words. */
export const deployedWords = {
  zh: {
    online: ({ name, build, wasOnline, staysClosed, removed }: Deployed) =>
      `${staysClosed ? '已部署，但网站仍是撤下的，用 --open 开放' : wasOnline ? '已在线上' : '已上线'}：${name}，数据截至 ${build.asOf}。${replaceBefore(build) === null ? '' : `须在 ${replaceBefore(build)} 之前换上新的构建。`}${removed === 0 ? '' : `删去旧构建 ${removed} 个。`}`,
    back: ({ name, build }: Deployed) =>
      `已退回：${name}，数据截至 ${build.asOf}。下一次部署会换上新的构建：先改正，或停掉每夜的定时任务。`,
    closed: '网站已撤下：各个地址都回答 503。以后的部署也不会开放它；用 --open 或 --back 恢复。',
    pruned: (removed: number) => `删去旧构建 ${removed} 个。`,
    closedExpired: '线上的网站也有文字的展示期已满，已经撤下：各个地址都回答 503。',
    list: (name: string, asOf: string, state: string) => `${name}  数据截至 ${asOf}${state}`,
    current: '  ← 线上',
    bad: { expired: '  展示期已满', other: '  不完整' },
    down: { closed: '网站已撤下，用 --open 开放。', ended: '网站已撤下：展示期已满；下一次成功的部署会重新开放。' },
  },
  en: {
    online: ({ name, build, wasOnline, staysClosed, removed }: Deployed) =>
      `${staysClosed ? 'Deployed, but the site stays taken down until --open' : wasOnline ? 'Online already' : 'Online'}: ${name}, data as of ${build.asOf}.${replaceBefore(build) === null ? '' : ` Replace it with a new build before ${replaceBefore(build)}.`}${removed === 0 ? '' : ` Old builds removed: ${removed}.`}`,
    back: ({ name, build }: Deployed) =>
      `Back online: ${name}, data as of ${build.asOf}. The next deployment replaces it by a new build: correct first what was wrong, or stop the nightly timer.`,
    closed:
      'The site is taken down: every address answers 503. It stays so, whatever is deployed, until --open or --back.',
    pruned: (removed: number) => `Old builds removed: ${removed}.`,
    closedExpired:
      'What was online has texts whose display has ended too: it is taken down, and every address answers 503.',
    list: (name: string, asOf: string, state: string) => `${name}  data as of ${asOf}${state}`,
    current: '  <- online',
    bad: { expired: '  display has ended', other: '  not whole' },
    down: {
      closed: 'The site is taken down until --open.',
      ended: 'The site is taken down: a display has ended. The next deployment that succeeds opens it.',
    },
  },
};
