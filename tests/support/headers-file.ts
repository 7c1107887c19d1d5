/** A block of a `_headers` file: the headers that it sets, and those that it takes away first. */
export interface HeaderRule {
  path: string;
  sets: [name: string, value: string][];
  unsets: string[];
}

export interface ParsedHeaders {
  rules: HeaderRule[];
  /** What the host would refuse or pass over, by line. */
  faults: string[];
}

export type Host = 'cloudflare' | 'netlify';

/**
 * What the two hosts publish of the file (developers.cloudflare.com/pages/configuration/headers, docs.netlify.com/routing/headers):
 * Cloudflare takes 100 rules, 2,000 characters a line, one `*` in an address, and reads `! Name`; Netlify knows no `!`, and sets
 * some headers itself.
 */
const limits = { rules: 100, characters: 2000 };
const netlifySets = [
  ...['accept-ranges', 'age', 'allow', 'alt-svc', 'connection', 'content-encoding', 'content-length', 'content-range'],
  ...['date', 'location', 'server', 'set-cookie', 'trailer', 'transfer-encoding', 'upgrade'],
];

/** Reads a `_headers` file as a host does. */
export function parseHeadersFile(text: string, host: Host): ParsedHeaders {
  const rules: HeaderRule[] = [];
  const faults: string[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const fault = (what: string): number => faults.push(`${index + 1}: ${what}`);
    if (line === '' || line.startsWith('#')) continue;
    if (host === 'cloudflare' && raw.length > limits.characters) fault(`more than ${limits.characters} characters`);
    if (line.startsWith('/')) {
      for (const what of addressFaults(line)) fault(what);
      if (rules.at(-1)?.sets.length === 0 && rules.at(-1)?.unsets.length === 0) fault('the rule before has no header');
      rules.push({ path: line, sets: [], unsets: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (rule === undefined) {
      fault('a header before any address');
      continue;
    }
    const [, unset] = /^! ?([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^([A-Za-z][\w-]*): *(.+)$/.exec(line) ?? [];
    if (unset !== undefined && host === 'cloudflare') rule.unsets.push(unset.toLowerCase());
    else if (unset !== undefined) fault('unknown');
    else if (name === undefined || value === undefined) fault('no name and value');
    else if (host === 'netlify' && netlifySets.includes(name.toLowerCase())) fault(`${name} is set by the host`);
    else if (rule.sets.some(([other]) => other === name.toLowerCase())) fault(`${name} twice in a rule`);
    else rule.sets.push([name.toLowerCase(), value]);
  }
  if (host === 'cloudflare' && rules.length > limits.rules) faults.push(`more than ${limits.rules} rules`);
  return { rules, faults };
}

function addressFaults(address: string): string[] {
  const names: readonly string[] = address.match(/:\w*/g) ?? [];
  return [
    ...((address.match(/\*/g) ?? []).length > 1 ? ['more than one *'] : []),
    ...(names.some((name) => !/^:[A-Za-z]\w*$/.test(name)) ? ['a placeholder without a name'] : []),
    ...(new Set(names).size < names.length ? ['a placeholder twice'] : []),
    ...(address.includes('*') && names.includes(':splat') ? ['* and :splat'] : []),
    ...(/\s/.test(address) ? ['a space'] : []),
  ];
}
