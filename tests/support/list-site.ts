import { defineSite } from '../../src/site-schema.ts';
import { redBlackList } from '../../src/subjects/data.ts';
import { settings } from '../fixtures/city/site.config.ts';

/** The fixture city's settings with the red and black list alone, and no links to pages. */
export default defineSite({
  ...settings,
  footerPages: [],
  search: undefined,
  publication: { ...settings.publication, sample: ['red-black-list'] },
  subjects: [{ ...redBlackList, needs: [] }],
});
