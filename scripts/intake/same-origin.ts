import type { Asked, Intake } from './intake.ts';

/**
 * False for what a page of another site, or of a neighbour below the same domain, has a reader’s browser send. A browser says where
 * its page stood, which no page can change: in `Sec-Fetch-Site`, and where it is too old for that or the site is not encrypted, in
 * `Origin`. Programs say neither.
 */
export function isFromHere({ city }: Pick<Intake, 'city'>, { req }: Asked): boolean {
  const stood = req.header('Sec-Fetch-Site');
  if (stood === 'same-origin') return true;
  const origin = req.header('Origin');
  if (origin === undefined) return stood === undefined || stood === 'none';
  if (stood !== undefined && stood !== 'none') return false;
  if (origin === new URL(city.url).origin) return true;
  // A site that is tried out is reached by another address than that of its settings; a proxy may leave the port out.
  const reached = req.header('Host');
  if (reached === undefined || !URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return reached === host || reached === hostname;
}
