import type { Words } from '../words.ts';
import type { InspectedPage, InspectedSite } from './inspected.ts';

/** How a rule is known: read in a copy of its text, seen on live government pages, or remembered and not read here. */
export type RuleCertainty = 'read' | 'seen' | 'remembered';

/** The same in words. */
export const certaintyWords: Readonly<Record<RuleCertainty, Words>> = {
  read: { zh: '读过转引的文字', en: 'read in a copy' },
  seen: { zh: '见于在线政府网站', en: 'seen on live sites' },
  remembered: { zh: '凭记忆，没有读到原文', en: 'from memory, not read' },
};

export interface GovernmentRule {
  id: string;
  source: Words;
  certainty: RuleCertainty;
  /** What pages must hold. */
  asks: Words;
  /** How `npm run conformance:gov` looks; null = a machine cannot tell here. */
  checked: Words | null;
  /** False = the city has not set what the rule is about. Left out = it needs no setting. */
  isConfigured?: (site: InspectedSite) => boolean;
  /** Whether a page keeps the rule; null = the rule is not about this page. */
  holds?: (page: InspectedPage, site: InspectedSite) => boolean | null;
  /** What the rule asks of the site as a whole: how many things it is about, and the addresses of those that break it. */
  ofSite?: (site: InspectedSite) => { about: number; broken: string[] };
}

export const annex: Words = {
  zh: '国办发〔2017〕47号附件《网页设计规范》（标签名见于在线政府网站）',
  en: 'State Council Office 2017 No. 47, annex on page design (tag names as live government sites have them)',
};
export const selfCheck: Words = {
  zh: '国办秘函〔2019〕19号的检查指标，及自查平台的打分项',
  en: 'State Council Office 2019 No. 19, its indicators, and the points of a self-check',
};
export const inspected: Words = {
  zh: '检查软件读取的页脚项目（见于公开代码）',
  en: 'What inspection software reads in the footer (as public code shows)',
};
export const barrierFree: Words = {
  zh: '工业和信息化部 2021 年适老化与无障碍要求',
  en: 'Ministry of Industry and Information Technology, 2021, on older readers and accessibility',
};
export const office47: Words = {
  zh: '国办发〔2017〕47号',
  en: 'State Council Office 2017 No. 47',
};
