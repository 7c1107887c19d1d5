import { anchorsLinked, pageRules } from './page-rules.ts';
import { pageFiles, readPage, type SiteFiles, type SitePage } from './site-pages.ts';

const anchorRule = 'links lead to anchors that exist';

/** What the pages of a site are held to, by name. */
export const siteRules: readonly string[] = [...Object.keys(pageRules), anchorRule];

/**
 * Holds every page to every rule; what is wrong, by rule: `zh/index.html: 2 h1`. One page is in memory at a time: of all
 * that were read only the anchors are kept which other pages link.
 */
export function checkPages(site: SiteFiles): ReadonlyMap<string, string[]> {
  const found = new Map(siteRules.map((name): [string, string[]] => [name, []]));
  const report = (rule: string, file: string, texts: readonly string[]): void => {
    found.get(rule)?.push(...texts.map((text) => `${file}: ${text}`));
  };
  const linked = new LinkedAnchors();
  for (const file of pageFiles(site)) {
    const page = readPage(site, file);
    for (const [name, rule] of Object.entries(pageRules)) report(name, file, rule(site, page));
    const anchors = anchorsLinked(site, page);
    const own = anchors.filter((one) => one.file === file).map(({ anchor }) => anchor);
    report(
      anchorRule,
      file,
      missingFrom(page, own).map((anchor) => `no anchor ${anchor}`),
    );
    for (const one of anchors) if (one.file !== file) linked.add(one.file, one.anchor, file);
  }
  for (const [target, anchors] of linked.byTarget) {
    for (const anchor of missingFrom(readPage(site, target), [...anchors.keys()]))
      report(anchorRule, anchors.get(anchor) ?? '', [`no anchor ${anchor} in ${target}`]);
  }
  return found;
}

/** Each anchor once, with the first page that links it. */
class LinkedAnchors {
  readonly byTarget = new Map<string, Map<string, string>>();

  add(target: string, anchor: string, from: string): void {
    const anchors = this.byTarget.get(target) ?? new Map<string, string>();
    this.byTarget.set(target, anchors);
    // A copy: a piece cut from the text of a page would keep all of it in memory.
    if (!anchors.has(anchor)) anchors.set(Buffer.from(anchor).toString(), from);
  }
}

function missingFrom({ root }: SitePage, anchors: readonly string[]): string[] {
  if (anchors.length === 0) return [];
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  return [...new Set(anchors)].filter((anchor) => !ids.has(anchor));
}
