/** What somebody does: sends a report, does something with their own, or looks. */
export type Act = 'send' | 'own' | 'look';

/** How often in a minute, by one address and by all of them; a wider network has a few times the share of an address. */
export const rates: Record<Act, { each: number; all: number }> = {
  send: { each: 20, all: 600 },
  // Many phones of one mobile network share an address, and one report is opened and changed many times.
  own: { each: 120, all: 3000 },
  look: { each: 120, all: 6000 },
};

/** Networks of which a minute keeps count; addresses beyond them are counted as one. */
const mostNetworks = 10_000;

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

export interface RateLimits {
  /** Seconds to wait; 0 where the act is let through. */
  take: (act: Act, address: string) => { wait: number; isOfAll: boolean };
  /** Takes an act that was refused out of the count of all; its networks keep it. */
  giveBack: (act: Act) => void;
}

/** Counts acts by the minute, in memory of bounded size; `elapsed` is a clock in ms that is never set back. */
export function countActs(elapsed: () => number = () => performance.now()): RateLimits {
  let minute = -1;
  let counts = new Map<string, number>();
  const countOf = (name: string): number => counts.get(name) ?? 0;
  const add = (name: string): void => void counts.set(name, countOf(name) + 1);
  return {
    take(act, address) {
      const now = elapsed();
      const current = Math.floor(now / 60_000);
      if (current !== minute) [minute, counts] = [current, new Map()];
      const wait = Math.max(1, Math.ceil(((current + 1) * 60_000 - now) / 1000));
      const own = networksOf(address).map(({ name, times }) => ({
        name: `${act} ${name}`,
        limit: times * rates[act].each,
      }));
      const isKnown = counts.has(own[0]?.name ?? '') || counts.size < mostNetworks;
      const shares = isKnown ? own : [{ name: `${act} others`, limit: rates[act].all / 10 }];
      // What is refused takes no room: whoever has used up a wide network adds no narrow ones to the count.
      if (shares.some(({ name, limit }) => countOf(name) >= limit)) return { wait, isOfAll: false };
      if (countOf(`${act} all`) >= rates[act].all) return { wait, isOfAll: true };
      for (const { name } of [...shares, { name: `${act} all` }]) add(name);
      return { wait: 0, isOfAll: false };
    },
    giveBack(act) {
      const count = counts.get(`${act} all`) ?? 0;
      if (count > 0) counts.set(`${act} all`, count - 1);
    },
  };
}
