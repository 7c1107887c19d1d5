import { dust } from './dust.ts';
import { garbage } from './garbage.ts';
import { market } from './market.ts';
import { pests } from './pests.ts';
import { publicToilet } from './public-toilet.ts';
import { residential } from './residential.ts';
import { smallStore } from './small-store.ts';
import { streetOrder } from './street-order.ts';
import { urbanVillage } from './urban-village.ts';
import { waterway } from './waterway.ts';

export const categories = [
  garbage,
  publicToilet,
  market,
  smallStore,
  streetOrder,
  waterway,
  dust,
  residential,
  urbanVillage,
  pests,
];
