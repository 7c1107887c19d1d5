import { addDays, timeOfDay } from '../days.ts';
import type { Words } from '../words.ts';
import { noEmptyColumn, noStaleColumn, otherStaleColumns, siteMap } from './column-rules.ts';
import { annex, barrierFree, inspected, office47, selfCheck, type GovernmentRule } from './government-rule.ts';
import type { InspectedPage, InspectedSite } from './inspected.ts';

const everyPage: Words = { zh: '每一页的页脚', en: 'The footer of every page' };
const tagsOf = (names: readonly string[]) => (page: InspectedPage) => names.every((name) => page.tags.get(name));
const isSet = (text: string | Words | undefined): boolean => text !== undefined && text !== '';
const inLanguage = (text: string | Words | undefined, { path }: InspectedPage): string =>
  typeof text === 'object' ? text[path.startsWith('zh/') ? 'zh' : 'en'] : (text ?? '');

/** A rule about a text of the footer: set by the city, and there on every page. */
const inFooter = (
  id: string,
  asks: Words,
  textOf: (site: InspectedSite) => string | Words | undefined,
): GovernmentRule => ({
  id,
  source: inspected,
  certainty: 'seen',
  asks,
  checked: everyPage,
  isConfigured: (site) => isSet(textOf(site)),
  holds: (page, site) => names(page.footer, inLanguage(textOf(site), page)),
});

/** Whether a text names another one; a number that is only a part of a longer one is not named. */
function names(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (
      !/^\d{2}/.test(`${part[0]}${text[at - 1] ?? ''}`) &&
      !/^\d{2}/.test(`${part.at(-1)}${text[at + part.length] ?? ''}`)
    )
      return true;
  return false;
}

/** A rule about a link of the footer: set by the city, and there on every page. */
const footerLink = (
  id: string,
  asks: Words,
  hrefOf: (site: InspectedSite) => string | undefined,
  source: Words,
  isSound: (href: string, site: InspectedSite) => boolean = () => true,
): GovernmentRule => ({
  id,
  source,
  certainty: 'seen',
  asks,
  checked: everyPage,
  isConfigured: (site) => isSet(hrefOf(site)),
  holds: (page, site) => page.footerLinks.some((href) => href === hrefOf(site) && isSound(href, site)),
});

/** Each rule once: the command, the page about it and the editors' guide read this list. */
export const governmentRules: readonly GovernmentRule[] = [
  {
    id: 'site-tags',
    source: annex,
    certainty: 'seen',
    asks: { zh: '每页有 SiteName、SiteDomain、SiteIDCode', en: 'Every page has SiteName, SiteDomain and SiteIDCode' },
    checked: { zh: '每一页的标签', en: 'The tags of every page' },
    isConfigured: ({ siteCode }) => siteCode !== '',
    holds: (page, { siteCode, siteDomain }) =>
      tagsOf(['SiteName', 'SiteDomain'])(page) &&
      (!siteDomain || page.tags.get('SiteDomain') === siteDomain) &&
      page.tags.get('SiteIDCode') === siteCode,
  },
  {
    id: 'column-tags',
    source: annex,
    certainty: 'seen',
    asks: {
      zh: '栏目页有 ColumnName、ColumnDescription、ColumnKeywords、ColumnType',
      en: 'Columns have ColumnName, ColumnDescription, ColumnKeywords and ColumnType',
    },
    checked: { zh: '主导航里的每一页', en: 'Every page of the main navigation' },
    isConfigured: ({ siteCode }) => siteCode !== '',
    holds: (page, { columns }) =>
      columns.has(page.path) ? tagsOf(['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'])(page) : null,
  },
  {
    id: 'content-tags',
    source: annex,
    certainty: 'seen',
    asks: {
      zh: '内容页有 ArticleTitle、PubDate、ContentSource',
      en: 'Pages of contents have ArticleTitle, PubDate and ContentSource',
    },
    checked: { zh: '每篇文章，和有其中一个标签的页面', en: 'Every article, and every page with one of these tags' },
    isConfigured: ({ siteCode }) => siteCode !== '',
    holds: (page) => (isContent(page) ? tagsOf(['ArticleTitle', 'PubDate', 'ContentSource'])(page) : null),
  },
  {
    id: 'date-form',
    source: annex,
    certainty: 'read',
    asks: {
      zh: '时间写成“年-月-日 时:分”；不知道几点几分的只写日期，不编造',
      en: 'Times as YYYY-MM-DD HH:MM; where the minute is not known the day alone, never one made up',
    },
    checked: { zh: '每一页的 PubDate', en: 'The PubDate of every page' },
    isConfigured: ({ siteCode }) => siteCode !== '',
    holds: (page) => {
      const on = page.tags.get('PubDate');
      return on === undefined ? null : isMoment(on);
    },
  },
  {
    id: 'visible-source',
    source: annex,
    certainty: 'read',
    asks: { zh: '内容页写明发布时间和来源', en: 'Pages of contents show when they were published, and by whom' },
    checked: { zh: '每篇文章：正文里有来源和发布日', en: 'Every article: its text has the source and the day' },
    holds: (page) => (page.article ? page.article.showsDay && page.article.showsSource : null),
  },
  inFooter('site-code', { zh: '页脚有网站标识码', en: 'The footer has the site code' }, ({ siteCode }) => siteCode),
  inFooter('icp', { zh: '页脚有 ICP 备案号', en: 'The footer has the ICP filing number' }, ({ icp }) => icp),
  inFooter(
    'public-security',
    { zh: '页脚有公安备案号', en: 'The footer has the public security filing number' },
    ({ publicSecurity }) => publicSecurity,
  ),
  inFooter('sponsor', { zh: '页脚写明主办单位', en: 'The footer names the sponsor' }, ({ sponsor }) => sponsor),
  inFooter('contact', { zh: '页脚有联系方式', en: 'The footer says how to get in touch' }, ({ contact }) => contact),
  footerLink(
    'party-and-government-mark',
    { zh: '页脚有党政机关网站标识', en: 'The footer has the mark of party and government bodies' },
    ({ partyAndGovernmentMark }) => partyAndGovernmentMark,
    inspected,
  ),
  footerLink(
    'site-errors',
    {
      zh: '页脚有“我为政府网站找错”的入口，带本站标识码',
      en: 'The footer links the national place for errors on government sites, with the site code',
    },
    ({ siteErrors }) => siteErrors,
    selfCheck,
    (href, { siteCode }) => href.includes(siteCode),
  ),
  siteMap,
  {
    id: 'ipv6',
    source: selfCheck,
    certainty: 'seen',
    asks: { zh: '支持 IPv6，并在页脚标明', en: 'The site can be reached by IPv6, and its footer says so' },
    checked: {
      zh: '每一页的页脚；线路本身由部署时的测试检查',
      en: 'The footer of every page; the line itself is tested at deployment',
    },
    isConfigured: ({ ipv6 }) => ipv6,
    holds: (page) => page.footer.includes('IPv6'),
  },
  {
    id: 'part-of-a-site',
    source: {
      zh: '国办发〔2017〕47号：专项工作不单独建站',
      en: 'State Council Office 2017 No. 47: no stand-alone site for a campaign',
    },
    certainty: 'read',
    asks: {
      zh: '本平台是主办单位网站的一部分：在它的域名之下',
      en: 'The portal is part of its sponsor’s site: below that site’s domain',
    },
    checked: { zh: '每一页的正式网址', en: 'The canonical address of every page' },
    isConfigured: ({ siteDomain }) => isSet(siteDomain),
    // What has ended has no canonical address; a home page or a column has one.
    holds: ({ host, path }, { siteDomain, columns }) =>
      host === null
        ? columns.has(path) || /^[a-z]+\/$/.test(path)
          ? false
          : null
        : host === siteDomain || host.endsWith(`.${siteDomain}`),
  },
  noEmptyColumn,
  noStaleColumn,
  {
    id: 'no-autoplay',
    source: annex,
    certainty: 'read',
    asks: { zh: '不自动播放音频和视频', en: 'No sound or video plays by itself' },
    checked: { zh: '每一页', en: 'Every page' },
    holds: (page) => !page.plays,
  },
  {
    id: 'reading-options',
    source: barrierFree,
    certainty: 'read',
    asks: { zh: '每页可以放大文字、提高对比', en: 'On every page text can be enlarged and contrast raised' },
    checked: {
      zh: '每一页有阅读选项，或者是简明版，它的脚本也都在',
      en: 'Every page has reading options, or is of the simple view, and its scripts are there',
    },
    holds: (page, { has }) => page.hasReadingOptions && page.scripts.every(has),
  },
  otherStaleColumns,
  {
    id: 'leaving',
    source: office47,
    certainty: 'remembered',
    asks: {
      zh: '去政府网站以外的网址之前提示',
      en: 'Readers are told before they leave for a site that is not the government’s',
    },
    checked: null,
  },
  {
    id: 'disclosure',
    source: {
      zh: '政府信息公开条例第 12、49、50 条',
      en: 'Regulations on Open Government Information, articles 12, 49 and 50',
    },
    certainty: 'remembered',
    asks: {
      zh: '有政府信息公开的指南、制度和年报',
      en: 'There are a guide to disclosure, its rules and an annual report',
    },
    checked: null,
  },
];

const isContent = (page: InspectedPage): boolean =>
  page.article !== null || ['ArticleTitle', 'PubDate', 'ContentSource'].some((name) => page.tags.has(name));

/** A day, with or without the minute, that there is. */
function isMoment(text: string): boolean {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})( ([01]\d|2[0-3]):[0-5]\d)?$/.exec(text) ?? [];
  return day !== '' && !Number.isNaN(timeOfDay(day)) && addDays(day, 0) === day;
}
