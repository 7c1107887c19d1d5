/** The first of each value, as `valueOf` tells it. */
export function firstOfEach<One>(all: readonly One[], valueOf: (one: One) => string): Map<string, One> {
  const first = new Map<string, One>();
  for (const one of all) {
    const value = valueOf(one);
    if (!first.has(value)) first.set(value, one);
  }
  return first;
}
