import type { TestProject } from 'vitest/node';
import site from '../src/site.config.ts';
import { buildInto } from './support/build-into.ts';
import './support/built-site.ts';

/** Builds the real site once for the full tests. */
export default function setup(project: TestProject): void {
  project.provide('siteFolder', buildInto({}));
  project.provide('siteBase', site.base);
  project.provide('siteOrigin', site.url);
}
