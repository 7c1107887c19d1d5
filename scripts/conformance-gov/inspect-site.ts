import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { governmentRules } from '../../src/core/government/government-rules.ts';
import type { InspectedColumn, InspectedSite } from '../../src/core/government/inspected.ts';
import { ruleJudge, type RuleResult } from '../../src/core/government/judge-rules.ts';
import { locales } from '../../src/core/locale.ts';
import type { Site } from '../../src/site-schema.ts';
import { filesBelow } from '../files-below.ts';
import { columnsOf, inspectHtml } from './inspect-html.ts';

type Settings = Pick<Site, 'filing' | 'government'>;
type Built = Pick<InspectedSite, 'columns' | 'kept' | 'asOf' | 'has'>;

/** What a city's settings and its built site say to its inspector. */
export const inspectedSite = ({ filing, government = {} }: Settings, built: Built): InspectedSite => ({
  siteCode: filing.governmentSiteCode,
  icp: filing.icp,
  publicSecurity: filing.publicSecurity,
  siteDomain: government.siteDomain,
  sponsor: government.sponsor,
  contact: government.contact,
  partyAndGovernmentMark: government.partyAndGovernmentMark,
  siteErrors: government.siteErrors,
  ipv6: government.ipv6 ?? false,
  ...built,
});

/**
 * Reads every page of a built site, one at a time, and says what came of each rule on a day. Pieces for pages of others are no
 * pages of it.
 */
export function inspectSite(folder: string, settings: Settings, base: string, asOf: string): RuleResult[] {
  const files = filesBelow(folder);
  const all = new Set(files);
  const read = (file: string): string => (all.has(file) ? readFileSync(join(folder, file), 'utf8') : '');
  const judge = ruleJudge(
    governmentRules,
    inspectedSite(settings, {
      columns: new Set(locales.flatMap((locale) => columnsOf(read(`${locale}/index.html`), base))),
      kept: keptColumns(folder),
      asOf,
      has: (path) => all.has(path.endsWith('/') ? `${path}index.html` : path),
    }),
  );
  for (const file of files)
    if (/^(zh|en)\/(.*\/)?index\.html$/.test(file) && !/^[a-z]+\/embed\/.+\//.test(file))
      judge.look(inspectHtml(file.replace(/index\.html$/, ''), read(file), base));
  return judge.results();
}

/** How columns of texts are kept up to date, as the built site itself tells programs; null where it does not. */
function keptColumns(folder: string): InspectedColumn[] | null {
  const file = join(folder, 'api/v1/freshness.json');
  if (!existsSync(file)) return null;
  const told: {
    columns: { path: string; locale: string; entries: number; dueBy: string | null; rule: object | null }[];
  } = JSON.parse(readFileSync(file, 'utf8'));
  return told.columns.map(({ path, locale, entries, dueBy, rule }) => ({
    ...{ path: `${locale}/${path}/`, entries, dueBy },
    isHeld: rule !== null,
  }));
}
