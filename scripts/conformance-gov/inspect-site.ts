import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { governmentRules } from '../../src/core/government/government-rules.ts';
import type { InspectedSite } from '../../src/core/government/inspected.ts';
import { ruleJudge, type RuleResult } from '../../src/core/government/judge-rules.ts';
import type { Site } from '../../src/site-schema.ts';
import { filesBelow } from '../files-below.ts';
import { columnsOf, inspectHtml } from './inspect-html.ts';

type Settings = Pick<Site, 'filing' | 'government'>;

/** What a city's settings say to its inspector. */
export const inspectedSite = ({ filing, government = {} }: Settings, columns: Iterable<string>): InspectedSite => ({
  siteCode: filing.governmentSiteCode,
  icp: filing.icp,
  publicSecurity: filing.publicSecurity,
  siteDomain: government.siteDomain,
  sponsor: government.sponsor,
  contact: government.contact,
  partyAndGovernmentMark: government.partyAndGovernmentMark,
  siteErrors: government.siteErrors,
  ipv6: government.ipv6 ?? false,
  columns: new Set(columns),
});

/** Reads every page of a built site, one at a time, and says what came of each rule. Pieces for pages of others are no pages of it. */
export function inspectSite(folder: string, settings: Settings, base: string): RuleResult[] {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const columns = ['zh', 'en'].flatMap((locale) => columnsOf(read(`${locale}/index.html`), base));
  const judge = ruleJudge(governmentRules, inspectedSite(settings, columns));
  for (const locale of ['zh', 'en'])
    for (const file of filesBelow(join(folder, locale)))
      if (file.endsWith('index.html') && !/^embed\/.+\//.test(file)) {
        const name = `${locale}/${file}`;
        judge.look(inspectHtml(name.replace(/index\.html$/, ''), read(name)));
      }
  return judge.results();
}
