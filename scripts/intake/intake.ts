import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { IntakeTerms } from '../../src/core/intake/intake-settings.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Words } from '../../src/core/words.ts';
import type { Holding, Load } from './load.ts';
import type { Store } from './open-store.ts';
import type { RateLimits } from './rate-limits.ts';

/** Of the city: what the server says of it. */
export interface IntakeCity {
  name: Words;
  /** Name of the site. */
  title: Words;
  hotlines: readonly { number: string; name: Words }[];
  /** Origin and base of the site. */
  url: string;
  base: string;
  timeZone: string;
}

/** All that an answer is made from. */
export interface Intake {
  store: Store;
  terms: IntakeTerms;
  city: IntakeCity;
  /** The time it is; it may be set back. */
  clock: () => Date;
  limits: RateLimits;
  load: Load;
  /** Milliseconds after which a body that stands still is given up. */
  stall: number;
  /** True: a proxy on this machine says who asks. */
  hasProxy: boolean;
  isStopping: () => boolean;
  /** The time by which the clock is judged, where it is so unlikely that nothing is deleted by it; null otherwise. */
  doubt: () => string | null;
}

/** What is known of a request beside its own. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { locale?: Locale; holding?: Holding };
}
export type Asked = Context<Env>;

export const nowOf = ({ clock }: Intake): string => clock().toISOString();

/** The city’s day at a time. */
export const dayOf = ({ timeZone }: Pick<IntakeCity, 'timeZone'>, time: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(time));
