import { headerNames, kinds, rules, type HeaderName, type Headers, type Kind } from './serving-rules.ts';

/** The path of a rule as a regular expression that JavaScript, nginx (PCRE) and Caddy (RE2) read alike. */
export const patternOf = (path: string, base = ''): string =>
  `^${escape(base)}${path
    .split('/')
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escape(part)))
    .join('/')
    .replace(/\.\*$/, '')}${path.endsWith('*') ? '' : '$'}`;

const escape = (text: string): string => text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');

/** The rules but the first, which is for all, for servers that take the first one that matches. */
export const narrowestFirst = (base: string): { pattern: string; kind: Kind }[] =>
  rules
    .slice(1)
    .toReversed()
    .map(({ path, kind }) => ({ pattern: patternOf(path, base), kind }));

const patterns = rules.map(({ path, kind }) => ({ pattern: new RegExp(patternOf(path)), kind }));

/** The kind of an address, given from the site's own root: `/zh/`. */
export const kindOf = (path: string): Kind => patterns.findLast(({ pattern }) => pattern.test(path))?.kind ?? 'page';

/** The headers that an address is served with. */
export const headersOf = (path: string): [string, string][] =>
  Object.entries(kinds[kindOf(path)] satisfies Headers).filter(([, value]) => value !== '');

/**
 * What the rule at a place changes of what the rules before it have said of its addresses, by header; all of it for the first.
 * For servers that apply one rule after the other.
 */
export function changesOf(index: number): [HeaderName, string][] {
  const rule = rules[index];
  if (rule === undefined) return [];
  const wider = patterns.slice(0, index).findLast(({ pattern }) => pattern.test(rule.path.replace(':', '')))?.kind;
  const [headers, before]: [Headers, Headers | null] = [kinds[rule.kind], wider ? kinds[wider] : null];
  return headerNames.filter((name) => headers[name] !== (before?.[name] ?? '')).map((name) => [name, headers[name]]);
}
