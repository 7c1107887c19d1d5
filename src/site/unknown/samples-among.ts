/** How many of a list are sample data, and whether that is all of it, some or none. */
export function samplesAmong(listed: readonly { isSample: boolean }[]): {
  count: number;
  extent: 'all' | 'some' | 'none';
} {
  const count = listed.filter(({ isSample }) => isSample).length;
  if (count === 0) return { count, extent: 'none' };
  return { count, extent: count === listed.length ? 'all' : 'some' };
}
