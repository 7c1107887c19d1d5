/** What somebody does: sends a report, does something with their own, or looks. */
export type Act = 'send' | 'own' | 'look';

/** How often in a minute, by one address and by all of them; a wider network has a few times the share of an address. */
export const rates: Record<Act, { each: number; all: number }> = {
  send: { each: 20, all: 600 },
  // Many phones of one mobile network share an address, and one report is opened and changed many times.
  own: { each: 120, all: 3000 },
  look: { each: 120, all: 6000 },
};

/** Names of networks of which a minute keeps count, for each act of IPv4 and of IPv6; who comes beyond them is counted as one. */
const mostNames = 10_000;
/** Of these, networks of one /48 or /24, and /48 of one /32: nobody fills the count with what is theirs. */
const [mostNarrow, mostOfProvider] = [16, 64];

/** A network that an address is in, and how many times the share of one address it has. */
export interface Network {
  name: string;
  times: number;
}

/** An IPv6 network as the first bits of its eight groups. */
const groupsOf = (address: string): number[] => {
  const [head = '', tail] = address.split('::');
  const read = (part: string): number[] =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16) || 0);
  const [left, right] = [read(head), read(tail ?? '')];
  return tail === undefined
    ? left
    : [...left, ...Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
};

/**
 * The networks of an address, the narrowest first. One customer of IPv6 has 2^64 addresses, and is often given a /56 or a /48 of
 * such networks: each of these shares out what it has to those within it. Of IPv4 an address is one customer, a /24 at most a few.
 */
export function networksOf(address: string): Network[] {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) {
    const wide = /^\d+\.\d+\.\d+(?=\.\d+$)/.exec(plain)?.[0];
    return [{ name: plain, times: 1 }, ...(wide === undefined ? [] : [{ name: `${wide}.0/24`, times: 3 }])];
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = groupsOf(plain);
  const named = (last: number, bits: number): string =>
    `${[first, second, third, last].map((group) => group.toString(16)).join(':')}::/${bits}`;
  return [
    { name: named(fourth, 64), times: 1 },
    { name: named(fourth & 0xff00, 56), times: 2 },
    { name: named(0, 48), times: 3 },
  ];
}

export interface Taken {
  /** Seconds to wait; 0 where the act is let through. */
  wait: number;
  /** True where it is all together who have had their share. */
  isOfAll: boolean;
  /** Takes an act that was refused out of the counts that strangers share; its own networks keep it. Twice is once. */
  giveBack: () => void;
}

export interface RateLimits {
  take: (act: Act, address: string) => Taken;
}

/** Who did one act how often in a minute, and how many names are kept of what lies within a wider network. */
interface Table {
  counts: Map<string, number>;
  within: Map<string, number>;
}

const addTo = (counts: Map<string, number>, name: string, more: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + more);

interface Share {
  name: string;
  limit: number;
  isOfStrangers: boolean;
}

/** What an address counts for: its networks, as far as there is room for their names; otherwise all for whom there is none. */
function sharesOf({ counts, within }: Table, act: Act, networks: readonly Network[], provider: string | null): Share[] {
  const { each, all } = rates[act];
  const shares: Share[] = [];
  // The widest first: its share bounds what the narrower ones are let through, whether or not these have a name.
  for (const { name, times } of networks.toReversed()) {
    const isWidest = shares.length === 0;
    const [wider, most] = isWidest ? [provider, mostOfProvider] : [shares[0]?.name ?? null, mostNarrow];
    const isCrowded = wider !== null && (within.get(wider) ?? 0) >= most;
    if (counts.has(name) || (!isCrowded && counts.size < mostNames))
      shares.push({ name, limit: times * each, isOfStrangers: false });
    else if (isWidest)
      return [{ name: isCrowded ? `others of ${wider}` : 'others', limit: all / 10, isOfStrangers: true }];
  }
  return shares;
}

/** Counts acts by the minute, in memory of bounded size; `elapsed` is a clock in ms that is never set back. */
export function countActs(elapsed: () => number = () => performance.now()): RateLimits {
  let minute = -1;
  let tables = new Map<string, Table>();
  let totals = new Map<string, number>();
  return {
    take(act, address) {
      const now = elapsed();
      const current = Math.floor(now / 60_000);
      if (current !== minute) [minute, tables, totals] = [current, new Map(), new Map()];
      const wait = Math.max(1, Math.ceil(((current + 1) * 60_000 - now) / 1000));
      const networks = networksOf(address);
      const widest = networks.at(-1)?.name ?? '';
      const provider = /^[^:]+:[^:]+(?=:)/.exec(widest)?.[0] ?? null;
      // Of what was counted in a minute nothing is given back to the next.
      const [counted, key] = [totals, `${act} ${provider === null ? 4 : 6}`];
      const table = tables.get(key) ?? { counts: new Map<string, number>(), within: new Map<string, number>() };
      tables.set(key, table);
      const { counts, within } = table;

      const shares = sharesOf(table, act, networks, provider);
      // What is refused takes no room: whoever has used up a wide network adds no narrow ones to the count.
      if (shares.some(({ name, limit }) => (counts.get(name) ?? 0) >= limit))
        return { wait, isOfAll: false, giveBack: () => {} };
      if ((counted.get(act) ?? 0) >= rates[act].all) return { wait, isOfAll: true, giveBack: () => {} };
      for (const [index, { name, isOfStrangers }] of shares.entries()) {
        const wider = index === 0 ? provider : widest;
        if (wider !== null && !isOfStrangers && !counts.has(name)) addTo(within, wider, 1);
        addTo(counts, name, 1);
      }
      addTo(counted, act, 1);
      let isGiven = false;
      return {
        ...{ wait: 0, isOfAll: false },
        giveBack() {
          if (isGiven) return;
          isGiven = true;
          addTo(counted, act, -1);
          for (const { name, isOfStrangers } of shares) if (isOfStrangers) addTo(counts, name, -1);
        },
      };
    },
  };
}
