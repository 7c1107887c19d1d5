import { defineSite } from '../../src/site-schema.ts';
import { redBlackList } from '../../src/subjects/data.ts';
import { settings } from '../fixtures/city/site.config.ts';

/** The fixture city's settings with the red and black list alone, and no links to texts. */
export default defineSite({ ...settings, footerPages: [], subjects: [{ ...redBlackList, needs: [] }] });
