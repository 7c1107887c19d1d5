import type { Words } from '../../core/words.ts';

/** Something that was tried, or was not, to find what keeps readers out. */
export type Trial = { what: Words } & (
  | {
      /** A program does it whenever the code changes. */
      by: 'program';
      since: string;
      /** The test that does it. */
      heldBy: string;
    }
  | {
      /** Somebody looked, on this day. */
      by: 'eye';
      on: string;
    }
  | { by: 'nobody' }
);

/** What the accessibility statement says was tried, each once. A trial that nobody made is named, not left out. */
export const trials: readonly Trial[] = [
  {
    what: {
      zh: '用 axe 按 WCAG 2.0、2.1、2.2 的 A 级和 AA 级规则检查每一种页面，中文英文都查，分浅色、深色、高对比度',
      en: 'axe checks each kind of page, in both languages, against the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA: light, dark and in high contrast',
    },
    by: 'program',
    since: '2026-11-24',
    heldBy: 'tests/browser/accessibility.test.ts',
  },
  {
    what: {
      zh: '文字与底色的对比度，在每一种配色里都不低于 4.5 比 1',
      en: 'Text has a contrast of at least 4.5 to 1 in every set of colours',
    },
    by: 'program',
    since: '2026-11-24',
    heldBy: 'src/styles/contrast.test.ts',
  },
  {
    what: {
      zh: '检查每一页的 HTML 写法',
      en: 'The HTML of every page is validated',
    },
    by: 'program',
    since: '2026-11-24',
    heldBy: 'tests/site/html.test.ts',
  },
  {
    what: {
      zh: '只用键盘，能在图上逐点移动，每个数值都读出来',
      en: 'By keyboard alone a chart can be walked point by point, each value announced',
    },
    by: 'program',
    since: '2026-11-24',
    heldBy: 'tests/browser/chart.test.ts',
  },
  {
    what: {
      zh: '在 320 像素宽的窗口里，页面不用左右滚动，单词和词组不从中间断开',
      en: 'In a window of 320 pixels no page scrolls sideways and no word is cut',
    },
    by: 'program',
    since: '2026-11-26',
    heldBy: 'tests/browser/narrow.test.ts',
  },
  {
    what: {
      zh: '字号选“特大”，在同样窄的窗口里，不用左右滚动，也没有文字被截掉',
      en: 'With the largest letters, in a window as narrow, no page scrolls sideways and no text is cut off',
    },
    by: 'program',
    since: '2026-11-28',
    heldBy: 'tests/browser/accessibility.test.ts',
  },
  {
    what: {
      zh: '只用键盘，各种筛选、图表、比较、折叠、阅读选项都到得了、用得上、出得来，焦点看得见',
      en: 'By keyboard alone filters, charts, comparisons, folds and reading options are reached, used and left again, and the focus is seen',
    },
    by: 'program',
    since: '2026-11-28',
    heldBy: 'tests/browser/keyboard.test.ts',
  },
  {
    what: {
      zh: '系统强制配色时，没有记号只靠底色表示意思',
      en: 'In forced colours no mark is told by its ground alone',
    },
    by: 'program',
    since: '2026-11-28',
    heldBy: 'tests/browser/forced-colours.test.ts',
  },
  {
    what: {
      zh: '在强制配色、特大字号和 320 像素宽的窗口里看过主要页面的截图',
      en: 'Pictures of the main pages in forced colours, with the largest letters and 320 pixels wide were looked at',
    },
    by: 'eye',
    on: '2026-11-28',
  },
  {
    what: {
      zh: '用读屏软件（NVDA、VoiceOver、TalkBack、争渡）从头到尾听一遍',
      en: 'Listening to whole pages with a screen reader (NVDA, VoiceOver, TalkBack, ZDSR)',
    },
    by: 'nobody',
  },
  {
    what: {
      zh: '请视障、听障、肢体障碍、认知障碍的读者和老年读者试用',
      en: 'Use by readers with impaired sight, hearing, movement or cognition, and by elderly readers',
    },
    by: 'nobody',
  },
  {
    what: { zh: '语音控制、开关控制、屏幕放大软件', en: 'Voice control, switch control and screen magnifiers' },
    by: 'nobody',
  },
  {
    what: {
      zh: 'Chrome 系以外的浏览器和真实的手机',
      en: 'Browsers that are not of the Chrome family, and real phones',
    },
    by: 'nobody',
  },
];

const dayOf = (trial: Trial): string => ('since' in trial ? trial.since : 'on' in trial ? trial.on : '');

/** The newest day on which something was tried: the day of the statement. */
export const triedOn = (of: readonly Trial[] = trials): string => of.map(dayOf).sort().at(-1) ?? '';
