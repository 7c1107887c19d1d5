import type { BuildFile } from './build-file.ts';
import { replaceBefore, type LackingSite, type SiteState } from './site-state.ts';

type Expired = Extract<SiteState, { is: 'expired' }>;

const listed = (lacks: BuildFile['lacks'], locale: 'zh' | 'en'): string =>
  lacks.map((lack) => `\n  ${lack[locale]}`).join('');

function endZh(build: BuildFile): string {
  const day = replaceBefore(build);
  if (day !== null) return `须在 ${day} 之前换上新的构建。`;
  return build.expiresOn === null ? '其中没有会到期的文字。' : '演示网站按数据截止日计算，不随日历到期。';
}

function endEn(build: BuildFile): string {
  const day = replaceBefore(build);
  if (day !== null) return `Replace it with a new build before ${day}.`;
  return build.expiresOn === null
    ? 'No text in it ends.'
    : 'A demonstration is judged by the day of its data: it does not end with the calendar.';
}

/** What commands that serve or deploy say of a built site. */
export const stateWords = {
  zh: {
    absent: (folder: string) => `${folder} 里没有网站。\n  处理：先运行 npm run build。`,
    unmarked: (folder: string) =>
      `${folder} 里没有本平台的 build.json：不知道是什么、是否完整，不能上线。\n  处理：运行 npm run build。`,
    damaged: (folder: string) =>
      `${folder} 里的网站缺文件，或有文件在构建后被改过，不能上线。\n  处理：重新运行 npm run build，不要改动构建出来的文件。`,
    expired: (folder: string, state: Expired) =>
      `${folder} 里的网站（${state.build.builtOn} 构建）有文字的展示期已满，自 ${state.expiresOn} 起不得再展示。\n  处理：重新运行 npm run build；如果构建不成功，先撤下网站。`,
    good: (folder: string, { build }: Extract<SiteState, { is: 'good' }>) =>
      `${folder} 可以上线：${build.builtOn} 构建，数据截至 ${build.asOf}，${build.files} 个文件。${endZh(build)}${build.lacks.length === 0 ? '' : `\n还缺：${listed(build.lacks, 'zh')}`}`,
    lacking: (folder: string, { lacks }: BuildFile) => {
      const [must = [], may = []] = [true, false].map((is) => lacks.filter(({ isDemanded }) => isDemanded === is));
      return `${folder} 还不能上线，正式网站必须有而还没有的：${listed(must, 'zh')}\n  处理：补上以后重新运行 npm run build；在此之前可以用 npm run preview 查看。${may.length === 0 ? '' : `\n此外还缺：${listed(may, 'zh')}`}`;
    },
    closed: '网站已停止提供：',
    open: '网站恢复提供。',
    serving: (zh: string, en: string) => `\n  中文     ${zh}\n  English  ${en}\n\n按 Ctrl+C 停止。`,
  },
  en: {
    absent: (folder: string) => `There is no site in ${folder}.\n  to do: Run npm run build first.`,
    unmarked: (folder: string) =>
      `${folder} has no build.json of this portal: what it is, and whether it is whole, is not known. It must not go online.\n  to do: Run npm run build.`,
    damaged: (folder: string) =>
      `In ${folder} files are missing, or were changed after the build. It must not go online.\n  to do: Run npm run build again, and leave the files it writes as they are.`,
    expired: (folder: string, state: Expired) =>
      `The site in ${folder}, built on ${state.build.builtOn}, has texts whose display has ended: they must not be online from ${state.expiresOn} on.\n  to do: Run npm run build again; where that fails, take the site down first.`,
    good: (folder: string, { build }: Extract<SiteState, { is: 'good' }>) =>
      `${folder} may go online: built on ${build.builtOn}, data as of ${build.asOf}, ${build.files} files. ${endEn(build)}${build.lacks.length === 0 ? '' : `\nIt still lacks:${listed(build.lacks, 'en')}`}`,
    lacking: (folder: string, { lacks }: BuildFile) => {
      const [must = [], may = []] = [true, false].map((is) => lacks.filter(({ isDemanded }) => isDemanded === is));
      return `The site in ${folder} must not go online yet. An official site must have, and it has not:${listed(must, 'en')}\n  to do: Add them and run npm run build again; until then, npm run preview shows it.${may.length === 0 ? '' : `\nIt also lacks:${listed(may, 'en')}`}`;
    },
    closed: 'The site is no longer served. ',
    open: 'The site is served again.',
    serving: (zh: string, en: string) => `\n  中文     ${zh}\n  English  ${en}\n\nStop with Ctrl+C.`,
  },
};

/** A built site’s state as a sentence, with what to do where it must not be online. */
export function stateText(locale: keyof typeof stateWords, folder: string, state: SiteState | LackingSite): string {
  const words = stateWords[locale];
  switch (state.is) {
    case 'good':
      return words.good(folder, state);
    case 'expired':
      return words.expired(folder, state);
    case 'lacking':
      return words.lacking(folder, state.build);
    default:
      return words[state.is](folder);
  }
}
