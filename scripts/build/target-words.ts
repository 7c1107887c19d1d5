import type { Words } from '../../src/core/words.ts';

/** Why no site may be built into a folder, in words. */
export type TargetFault =
  'blank' | 'tilde' | 'above' | 'inside' | 'city' | 'site' | 'file' | 'nowhere' | 'mount' | 'unmarked' | 'strangers';

interface FaultWords {
  wrong: Words;
  remedy: Words;
}

export const targetAllowed: Words = {
  zh: '一个还不存在的文件夹、空文件夹，或本平台此前构建的网站（里面有 build.json）；不能是项目、内容、数据所在的文件夹，也不能在它们里面',
  en: 'a folder that does not exist yet, is empty, or holds a site that this portal built (with its build.json); not the project, its texts or its data, nor a folder inside them',
};

const elsewhere: Words = {
  zh: '把 SITE_OUT 设为另一个文件夹；不设则构建到 dist。',
  en: 'Set SITE_OUT to another folder; without it the site goes to dist.',
};

/** `found` is what SITE_OUT says, `other` what stands against it. */
export const targetWords: Record<TargetFault, (found: string, other: string) => FaultWords> = {
  blank: () => ({
    wrong: { zh: 'SITE_OUT 是空的。', en: 'SITE_OUT is empty.' },
    remedy: {
      zh: '取消 SITE_OUT（unset SITE_OUT），网站就构建到 dist；或者写上文件夹。',
      en: 'Unset SITE_OUT, and the site goes to dist; or name a folder.',
    },
  }),
  tilde: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：引号里的 ~ 不会换成您的主文件夹。`,
      en: `The site cannot be built into “${found}”: in quotes, ~ does not become your home folder.`,
    },
    remedy: {
      zh: `把路径写全，例如 SITE_OUT='${other}'；真要用以 ~ 开头的文件夹，请写 ./${found}。`,
      en: `Write the whole path, such as SITE_OUT='${other}'; for a folder whose name does begin with ~ write ./${found}.`,
    },
  }),
  above: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：它就是 ${other}，或包含它。`,
      en: `The site cannot be built into “${found}”: it is or contains ${other}.`,
    },
    remedy: elsewhere,
  }),
  inside: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：它在 ${other} 里面。`,
      en: `The site cannot be built into “${found}”: it lies inside ${other}.`,
    },
    remedy: elsewhere,
  }),
  city: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：它在城市文件夹 ${other} 里面，那里只有 dist 可用。`,
      en: `The site cannot be built into “${found}”: it lies inside the city’s folder ${other}, where only dist may be used.`,
    },
    remedy: elsewhere,
  }),
  site: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：它在另一个已构建的网站 ${other} 里面。`,
      en: `The site cannot be built into “${found}”: it lies inside another built site, ${other}.`,
    },
    remedy: elsewhere,
  }),
  file: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：${other} 不是文件夹。`,
      en: `The site cannot be built into “${found}”: ${other} is not a folder.`,
    },
    remedy: elsewhere,
  }),
  nowhere: (found) => ({
    wrong: {
      zh: `不能构建到“${found}”：那里的链接没有指向任何文件夹。`,
      en: `The site cannot be built into “${found}”: a link there leads nowhere.`,
    },
    remedy: {
      zh: '删掉这个链接，或建好它指向的文件夹。',
      en: 'Delete the link, or create the folder that it leads to.',
    },
  }),
  mount: (found) => ({
    wrong: {
      zh: `不能构建到“${found}”：它是一个挂载点，不能整个替换。`,
      en: `The site cannot be built into “${found}”: it is a mount point, which cannot be replaced as a whole.`,
    },
    remedy: {
      zh: `把 SITE_OUT 设为里面的一个文件夹，例如其中的 site。`,
      en: 'Set SITE_OUT to a folder inside it, such as site.',
    },
  }),
  unmarked: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：里面有 ${other}，却没有本平台的 build.json，可能是别人的东西。`,
      en: `The site cannot be built into “${found}”: it holds ${other} but no build.json of this portal, so it may be somebody’s own.`,
    },
    remedy: {
      zh: '如果里面的东西都不要了，请自己删掉这个文件夹；否则换一个文件夹。',
      en: 'If nothing in it is needed, delete the folder yourself; otherwise set SITE_OUT to another one.',
    },
  }),
  strangers: (found, other) => ({
    wrong: {
      zh: `不能构建到“${found}”：那里的网站中有不是构建出来的 ${other}，会随旧网站一起丢失。`,
      en: `The site cannot be built into “${found}”: the site there also holds ${other}, which no build put there and which would be lost.`,
    },
    remedy: {
      zh: '把它移到别处；要随网站发布的文件放进 public/。',
      en: 'Move it elsewhere; a file that is to be published with the site goes into public/.',
    },
  }),
};
