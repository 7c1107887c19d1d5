import type { Words } from '../../src/core/words.ts';
import type { Holder } from '../process-lock.ts';
import type { Expired } from './expire.ts';

/** What the answers of GeoReport v2 say. */
export const answerWords = {
  notice: {
    zh: '已收到。编号用来查进度，查询码用来补充、更正、撤回或删除，请都记下。',
    en: 'Received. Keep both: the number to see how far it is, the code to add to it, correct, withdraw or delete it.',
  },
  testNotice: {
    zh: '演示网站：这是测试，没有人办理，也不会公布。真有问题请打热线。',
    en: 'A demonstration: this is a test, nobody acts on it and it is not published. For a real problem call the hotline.',
  },
  consentAttribute: {
    zh: '已阅读告知并同意按其中所说使用所填内容',
    en: 'I have read the notice and agree to the use it describes',
  },
  consents: { zh: '同意', en: 'I agree' },
} as const satisfies Record<string, Words>;

export const intakeCommand = {
  name: 'npm run intake',
  does: {
    zh: '接收举报的服务（Open311 GeoReport v2）：不用配置即在本机 http://127.0.0.1:4331 启动。环境变量：PORT、INTAKE_HOST、INTAKE_DATA（数据文件夹）、INTAKE_KEY_FILE（密钥）、INTAKE_PROXY=1（本机有反向代理）。',
    en: 'The server that takes reports (Open311 GeoReport v2): starts without configuration on this machine, http://127.0.0.1:4331. Environment: PORT, INTAKE_HOST, INTAKE_DATA (data folder), INTAKE_KEY_FILE (key), INTAKE_PROXY=1 (a reverse proxy on this machine).',
  },
  texts: {
    backup: {
      value: '<folder>',
      does: {
        zh: '把数据备份到一个新文件夹，服务可以照常运行；用 --restore 恢复',
        en: 'copy the data into a new folder while the server runs; --restore goes back to it',
      },
      isOptional: true,
    },
    restore: {
      value: '<copy>',
      does: {
        zh: '由一份备份（或放着各份备份的文件夹，取最近的）新建数据文件夹 INTAKE_DATA，服务先停下',
        en: 'make a new data folder INTAKE_DATA from a copy (or the newest in a folder of copies), while no server runs',
      },
      isOptional: true,
    },
    old: {
      value: '<folder>',
      does: {
        zh: '和 --restore 一起用：移到一边的旧数据文件夹，从中取回备份之后收到的，照做备份之后的撤回和删除',
        en: 'with --restore: the former data folder, moved aside; what was received since the copy is carried over, what was withdrawn or deleted since is so again',
      },
      isOptional: true,
    },
  },
  flags: {
    'accept-loss': {
      zh: '和 --restore 一起用：旧文件夹已不在或读不全，照样恢复',
      en: 'with --restore: go on although the old folder is gone or cannot be read whole',
    },
    new: {
      zh: '密钥已有而数据文件夹是空的，确实要从头开始',
      en: 'begin with an empty data folder although there is a key',
    },
    expire: {
      zh: '按设置里的保存期限删除到期内容；服务启动时和每小时自动做一次',
      en: 'delete what is past its time by the settings; the server does so at its start and every hour',
    },
    'clock-is-right': {
      zh: '和 --expire 一起用：时钟与上次相差很大，但已确认是对的',
      en: 'with --expire: the clock differs much from when it was last seen, and is right all the same',
    },
  },
};

export const intakeWords = {
  zh: {
    started: (url: string, folder: string) => `接收举报：${url}\n数据：${folder}`,
    key: (file: string) => `密钥：${file}（与数据分开备份；丢了它，联系方式就打不开了）`,
    test: '演示：只收测试举报，不会发布。',
    busy: ({ pid, host }: Holder, isHere: boolean, file: string) =>
      `另一个服务正在使用这个数据文件夹（进程 ${pid}${isHere ? '' : `，在机器 ${host} 上`}）。\n  处理：先停下它，或用 INTAKE_DATA 指明另一个文件夹。${isHere ? '' : `如果它已经不在运行，请删去 ${file}。`}`,
    port: (text: string) => `PORT 是“${text}”；应为 1 到 65535 的数。`,
    taken: (port: number) => `端口 ${port} 已被占用。用 PORT 换一个。`,
    stopping: '正在停止：先做完手上的请求。',
    stopped: '已停止。',
    expired: ({ contact, photos, texts }: Expired) =>
      `到期删除：联系方式 ${contact} 件，照片 ${photos} 件，文字 ${texts} 件。`,
    backedUp: (folder: string, reports: number, photos: number) =>
      `已备份到 ${folder}：举报 ${reports} 件，照片 ${photos} 张，都核对过。密钥要另外备份。`,
    bad: (seqs: number[]) =>
      `照片已损坏或丢失，没有备份；其余都备份了。这些举报：${seqs.join('、')}。更早的备份里可能还有完好的。`,
    empty: (folder: string, file: string) =>
      `密钥 ${file} 已经有了，而 ${folder} 里没有数据：磁盘可能没有挂上，或文件夹被移走了。没有启动。\n  处理：挂上磁盘，或指明正确的 INTAKE_DATA；要恢复就用 --restore；确实要从头开始，加上 --new。`,
    notEmpty: (folder: string) => `${folder} 不是空的。备份要用一个新文件夹。`,
    inside: (target: string, folder: string) =>
      `${target} 在数据文件夹 ${folder} 里。备份要放在它外面，最好在另一块磁盘上。`,
    full: (folder: string) =>
      `磁盘已满，${folder} 里预留的空间也用完了：无法启动，没有改动任何数据。\n  处理：在这块磁盘上腾出至少 64 MB，再启动。不要删 ${folder} 里的文件。`,
    fullNow: (folder: string) =>
      `磁盘快满了：现在不收举报，查询和删除照常。在 ${folder} 所在的磁盘上腾出空间，会自动恢复。`,
    held: (folder: string) => `别的程序正占用 ${folder} 的数据库，等了 5 秒还没有放开。等它结束，再运行一次。`,
    clock: (now: string, known: string) =>
      `没有删除任何到期内容：现在的时钟是 ${now}，而这个数据文件夹上次的时间是 ${known}，相差太大。\n  处理：先校准时钟。时钟没有错（例如停用了很久），就运行：npm run intake -- --expire --clock-is-right`,
    clockAlone: '--clock-is-right 要和 --expire 一起用。',
    oneAct: '--backup、--restore、--expire 和 --new 一次只能做一样。',
    noData: (folder: string) => `${folder} 里没有数据。用 INTAKE_DATA 指明数据文件夹。`,
    old: (version: string) => `Node ${version} 没有这个服务所用的 SQLite。请用 Node 24（npm install 会带上它）。`,
  },
  en: {
    started: (url: string, folder: string) => `Taking reports: ${url}\nData: ${folder}`,
    key: (file: string) => `Key: ${file} (keep a copy apart from the data; without it contact data cannot be opened)`,
    test: 'A demonstration: it takes test reports only, and none is published.',
    busy: ({ pid, host }: Holder, isHere: boolean, file: string) =>
      `Another server uses this data folder (process ${pid}${isHere ? '' : ` on ${host}`}).\n  to do: Stop it first, or name another folder by INTAKE_DATA.${isHere ? '' : ` If it runs no more, remove ${file}.`}`,
    port: (text: string) => `PORT is "${text}"; allowed is a number from 1 to 65535.`,
    taken: (port: number) => `Port ${port} is in use. Choose another by PORT.`,
    stopping: 'Stopping: what is in hand is finished first.',
    stopped: 'Stopped.',
    expired: ({ contact, photos, texts }: Expired) =>
      `Past its time and deleted: contact data of ${contact}, photos of ${photos}, texts of ${texts}.`,
    backedUp: (folder: string, reports: number, photos: number) =>
      `Copied to ${folder} and verified: reports ${reports}, photos ${photos}. Keep a copy of the key elsewhere.`,
    bad: (seqs: number[]) =>
      `A photo is damaged or gone and not in the copy, all else is. Reports: ${seqs.join(', ')}. An earlier copy may have it whole.`,
    empty: (folder: string, file: string) =>
      `There is a key already (${file}), but no data in ${folder}: a disk may not be mounted, or the folder was moved. The server was not started.\n  to do: Mount the disk, or name the right INTAKE_DATA. To go back to a copy use --restore; to begin with nothing, add --new.`,
    notEmpty: (folder: string) => `${folder} is not empty. A backup goes into a new folder.`,
    inside: (target: string, folder: string) =>
      `${target} is inside the data folder ${folder}. A backup goes outside it, best onto another disk.`,
    full: (folder: string) =>
      `The disk is full, and the room that is kept for this in ${folder} is used up: the server cannot start, and nothing was changed.\n  to do: Free at least 64 MB on this disk, then start again. Delete no file in ${folder}.`,
    fullNow: (folder: string) =>
      `The disk is nearly full: no reports are taken now; looking up and deleting go on. Free room on the disk of ${folder}, and they are taken again.`,
    held: (folder: string) =>
      `Another program has held the database in ${folder} for 5 seconds. Wait until it is done, then run this again.`,
    clock: (now: string, known: string) =>
      `Nothing that is past its time was deleted: the clock says ${now}, and the newest time that this data folder knows is ${known}, which is too far away.\n  to do: Set the clock. If it is right (the server was off for long), run: npm run intake -- --expire --clock-is-right`,
    clockAlone: '--clock-is-right goes with --expire.',
    oneAct: '--backup, --restore, --expire and --new are done one at a time.',
    noData: (folder: string) => `There is no data in ${folder}. Name the data folder by INTAKE_DATA.`,
    old: (version: string) =>
      `Node ${version} lacks the SQLite that this server uses. Run it on Node 24 (npm install brings it).`,
  },
};
