/** What somebody does: sends something, or looks. */
export type Act = 'send' | 'look';

/** How often in a minute, by one address and by all of them. */
export const rates: Record<Act, { each: number; all: number }> = {
  send: { each: 20, all: 600 },
  look: { each: 120, all: 6000 },
};

/** Addresses of which a minute keeps count; those beyond it are counted as one. */
const mostAddresses = 10_000;

/** An IPv6 network of one customer counts as one address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const groups =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

export interface RateLimits {
  /** Seconds to wait; 0 where the act is let through. */
  take: (act: Act, address: string) => { wait: number; isOfAll: boolean };
  /** Takes an act that was refused out of the count of all; its address keeps it. */
  giveBack: (act: Act) => void;
}

/** Counts acts by the minute, in memory of bounded size; `elapsed` is a clock in ms that is never set back. */
export function countActs(elapsed: () => number = () => performance.now()): RateLimits {
  let minute = -1;
  let counts = new Map<string, number>();
  const add = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  return {
    take(act, address) {
      const now = elapsed();
      const current = Math.floor(now / 60_000);
      if (current !== minute) [minute, counts] = [current, new Map()];
      const wait = Math.max(1, Math.ceil(((current + 1) * 60_000 - now) / 1000));
      const named = `${act} ${networkOf(address)}`;
      const isKnown = counts.has(named) || counts.size < mostAddresses;
      const [limit, one] = isKnown ? [rates[act].each, named] : [rates[act].all / 10, `${act} others`];
      if (add(one) > limit) return { wait, isOfAll: false };
      if ((counts.get(`${act} all`) ?? 0) >= rates[act].all) return { wait, isOfAll: true };
      add(`${act} all`);
      return { wait: 0, isOfAll: false };
    },
    giveBack(act) {
      const count = counts.get(`${act} all`) ?? 0;
      if (count > 0) counts.set(`${act} all`, count - 1);
    },
  };
}
