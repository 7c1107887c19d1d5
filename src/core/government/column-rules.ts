import { locales } from '../locale.ts';
import { inspected, selfCheck, type GovernmentRule } from './government-rule.ts';
import type { InspectedColumn, InspectedSite } from './inspected.ts';

// Rules about columns, which no single page can tell: a page that is not there breaks them too.

/** The site map of the language that an address is in. */
const siteMapOf = (path: string): string => `${path.split('/')[0]}/site-map/`;

export const siteMap: GovernmentRule = {
  id: 'site-map',
  source: inspected,
  certainty: 'seen',
  asks: {
    zh: '页脚有网站地图，网站地图列出每个栏目',
    en: 'The footer links a site map, which lists every column',
  },
  checked: {
    zh: '每一页的页脚，和网站地图那一页里的链接',
    en: 'The footer of every page, and the links of the page itself',
  },
  holds: ({ path, footerLinks, links }, { columns }) =>
    footerLinks.some((href) => href.endsWith(`/${siteMapOf(path)}`)) &&
    (path !== siteMapOf(path) ||
      [...columns].every((column) => siteMapOf(column) !== siteMapOf(path) || links.has(column))),
  ofSite: ({ has }) => {
    const maps = locales.map((locale) => siteMapOf(locale));
    return { about: 0, broken: maps.filter((path) => !has(path)) };
  },
};

export const noEmptyColumn: GovernmentRule = {
  id: 'no-empty-column',
  source: selfCheck,
  certainty: 'read',
  asks: { zh: '没有空白栏目', en: 'No column is empty' },
  checked: {
    zh: '主导航里的每一页都在，正文有链接或表格；每个栏目都有文章或文件',
    en: 'Every page of the main navigation is there, and its contents have a link or a table; every column of texts has one',
  },
  holds: (page, { columns }) => (columns.has(page.path) ? page.hasContents : null),
  ofSite: ({ columns, kept, has }) => {
    const empty = (kept ?? []).filter(({ entries }) => entries === 0).map(({ path }) => path);
    return { about: kept?.length ?? 0, broken: [...[...columns].filter((path) => !has(path)), ...empty] };
  },
};

const isLate = ({ dueBy }: InspectedColumn, { asOf }: InspectedSite): boolean => dueBy !== null && dueBy < asOf;

export const noStaleColumn: GovernmentRule = {
  id: 'no-stale-column',
  source: selfCheck,
  certainty: 'read',
  asks: {
    zh: '栏目按期更新：本站自己承诺的期限，以及读到的一条（政策文件类栏目 6 个月）',
    en: 'Columns are updated in time: within what we promise ourselves, and within the one limit that we have read (six months for policy documents)',
  },
  checked: {
    zh: '网站自己的 api/v1/freshness.json：有期限的每个栏目',
    en: 'The site’s own api/v1/freshness.json: every column that has a limit',
  },
  holds: () => null,
  ofSite: (site) => {
    const held = (site.kept ?? []).filter(({ isHeld, entries }) => isHeld && entries > 0);
    return { about: held.length, broken: held.filter((one) => isLate(one, site)).map(({ path }) => path) };
  },
};

export const otherStaleColumns: GovernmentRule = {
  id: 'no-stale-column-by-kind',
  source: selfCheck,
  certainty: 'remembered',
  asks: {
    zh: '其余各类栏目，在规定的期限内更新',
    en: 'Columns of other kinds are updated within the time set for each kind',
  },
  checked: null,
};
