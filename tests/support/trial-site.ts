import { defineSite } from '../../src/site-schema.ts';
import city from '../fixtures/city/site.config.ts';
import { checks, places, visits } from './trial-datasets.ts';

/** The fixture city's settings with the trial datasets, and no links to texts: a trial city has none. */
export default defineSite({ ...city, footerPages: [], datasets: [places, checks, visits] });
