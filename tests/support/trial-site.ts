import { defineSite } from '../../src/site-schema.ts';
import { settings } from '../fixtures/city/site.config.ts';
import { checks, places, visits } from './trial-datasets.ts';

/** The fixture city's settings with the trial datasets, and no links to pages: a trial city has none. */
export default defineSite({
  ...settings,
  footerPages: [],
  search: undefined,
  subjects: [{ name: 'trial', datasets: [places, checks, visits] }],
});
