import { redBlackList } from '../../src/datasets/red-black-list.ts';
import { defineSite } from '../../src/site-schema.ts';
import city from '../fixtures/city/site.config.ts';

/** The fixture city's settings with the red and black list alone, and no links to texts. */
export default defineSite({ ...city, footerPages: [], datasets: [redBlackList] });
