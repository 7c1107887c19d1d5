import { localePaths } from '../../../core/locale-paths.ts';
import { hasRivers } from '../query/rivers.ts';

/** Once a language; a city without waterways has no such page. */
export const riversPaths = () => (hasRivers() ? localePaths() : []);
