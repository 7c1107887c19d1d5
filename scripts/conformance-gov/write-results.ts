import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleResult } from '../../src/core/government/judge-rules.ts';
import { countWords, resultWords } from '../../src/core/government/rule-result-words.ts';
import { locales } from '../../src/core/locale.ts';

/** The pages that say how the site keeps to the rules: what came of them is known only when the whole site is there. */
export const resultPages = locales.map((locale) => `${locale}/about/conformance/index.html`);

/** Writes what came of each rule into the places that the pages keep for it: `<span data-rule="ipv6">`. */
export function writeResults(folder: string, results: readonly RuleResult[]): void {
  for (const [index, locale] of locales.entries()) {
    const file = join(folder, resultPages[index] ?? '');
    if (!existsSync(file)) continue;
    const said = new Map(results.map((result) => [result.rule.id, resultWords(result)[locale]]));
    said.set('all', countWords(results)[locale]);
    const html = readFileSync(file, 'utf8').replaceAll(
      /(<span [^>]*data-rule="([\w-]+)"[^>]*>)[^<]*(?=<\/span>)/g,
      (whole, tag: string, id: string) => (said.has(id) ? `${tag}${escape(said.get(id) ?? '')}` : whole),
    );
    writeFileSync(file, html);
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
