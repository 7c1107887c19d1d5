import type { TestProject } from 'vitest/node';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';

/** Hands the tests the two cities that the runner has built. */
export default function setup(project: TestProject): void {
  project.provide('siteFolder', process.env['MUTANT_CITY'] ?? '');
  project.provide('siteBase', city.base);
  project.provide('siteOrigin', city.url);
  project.provide('officialFolder', process.env['MUTANT_OFFICIAL'] ?? '');
}
