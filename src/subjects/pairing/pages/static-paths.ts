import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { locales } from '../../../core/locale.ts';
import { hasPairing, pairingOverview } from '../query.ts';

/** Once a language; a city that lists no community has no such page. */
export const pairingPaths = (() => (hasPairing() ? localePaths() : [])) satisfies GetStaticPaths;

/** Every community that was ever listed. */
export const communityPaths = (() =>
  hasPairing()
    ? locales.flatMap((locale) =>
        pairingOverview()
          .areas.flatMap(({ communities }) => communities)
          .map((helped) => ({ params: { locale, community: helped.community.id }, props: { locale, helped } })),
      )
    : []) satisfies GetStaticPaths;

/** Every unit that was ever listed. */
export const unitPaths = (() =>
  hasPairing()
    ? locales.flatMap((locale) =>
        pairingOverview().units.map((unit) => ({ params: { locale, unit: unit.unit.id }, props: { locale, unit } })),
      )
    : []) satisfies GetStaticPaths;
