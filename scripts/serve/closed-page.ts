import type { SiteState } from '../build/site-state.ts';
import { plainPage } from './plain-page.ts';

const reasons: Record<Exclude<SiteState['is'], 'good'>, { zh: string; en: string }> = {
  absent: { zh: '网站正在更新，请过一会儿再来。', en: 'The site is being updated. Please come back in a moment.' },
  unmarked: { zh: '这里没有可以公开的网站。', en: 'There is no site here that may be shown.' },
  damaged: {
    zh: '网站的文件不完整，暂停访问。',
    en: 'Files of the site are missing or changed, so it is closed for now.',
  },
  expired: {
    zh: '本站有内容的展示期已满，网站须重新生成后才能访问。请过一会儿再来。',
    en: 'The display period of something on this site has ended, so the site must be built again before it opens. Please come back later.',
  },
};

/** What a reader gets in place of a site that must not be online. */
export const closedPage = (state: { is: Exclude<SiteState['is'], 'good'> }): string => plainPage(reasons[state.is]);
