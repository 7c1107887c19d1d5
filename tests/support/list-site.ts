import { redBlackList } from '../../src/datasets/red-black-list.ts';
import { defineSite } from '../../src/site-schema.ts';
import city from '../fixtures/city/site.config.ts';

/** The fixture city's settings with the red and black list alone. */
export default defineSite({ ...city, datasets: [redBlackList] });
