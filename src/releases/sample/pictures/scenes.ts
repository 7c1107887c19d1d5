import type { ProblemCategory } from '../../../core/problem-categories.ts';
import { marketScenes, pestScenes, storeScenes, toiletScenes } from './scenes-of-rooms.ts';
import { dustScenes, streetScenes, villageScenes } from './scenes-of-streets.ts';
import { garbageScenes, residentialScenes, waterwayScenes } from './scenes-of-yards.ts';

/** A place before and after it was fixed. */
export interface Scene {
  before: string;
  after: string;
}

/** Two scenes a category. */
export const scenes: Record<ProblemCategory, readonly [Scene, Scene]> = {
  garbage: garbageScenes,
  'public-toilet': toiletScenes,
  market: marketScenes,
  'small-store': storeScenes,
  'street-order': streetScenes,
  waterway: waterwayScenes,
  dust: dustScenes,
  residential: residentialScenes,
  'urban-village': villageScenes,
  pests: pestScenes,
};
