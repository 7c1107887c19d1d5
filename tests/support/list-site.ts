import { defineSite } from '../../src/site-schema.ts';
import { redBlackList } from '../../src/subjects/red-black-list/dataset.ts';
import city from '../fixtures/city/site.config.ts';

/** The fixture city's settings with the red and black list alone, and no links to texts. */
export default defineSite({ ...city, footerPages: [], datasets: [redBlackList] });
