import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defineSite } from '../src/site-schema.ts';
import { areas, review } from '../src/subjects/data.ts';
import { settings } from '../tests/fixtures/city/site.config.ts';
import { openFolder } from '../tests/support/trial-city.ts';
import { readShown, shownSettings } from './shown-settings.ts';

const site = defineSite({ ...settings, subjects: [areas, review] });

/** A folder of data with these registers. */
function makeData(registers: Record<string, string>): string {
  const folder = openFolder();
  for (const [name, text] of Object.entries(registers)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'releases.yaml'), text);
  }
  return folder;
}

test('pages see no subject that waits for a first release; a register that is missing is left to the check', () => {
  const folder = makeData({ areas: '[]\n', 'review-events': '- kind: release\n' });
  const shown = readShown(site, folder);
  expect(shown.empty).toEqual(['areas']);
  expect(shown.site.subjects.map(({ name }) => name)).toEqual(['areas, not yet published', 'review']);
});

test('the settings of pages are made from the file and the datasets without a release, and nothing else is touched', () => {
  const plugin = shownSettings('/city/site.config.ts', ['areas'], '/root');
  const ask = (hook: unknown, argument: string): unknown =>
    typeof hook === 'function' ? Reflect.apply(hook, undefined, [argument]) : undefined;
  const id = ask(plugin.resolveId, '#settings');
  expect(ask(plugin.resolveId, '#content/x')).toBeNull();
  expect(ask(plugin.load, '/city/site.config.ts')).toBeNull();
  expect(ask(plugin.load, String(id))).toMatchInlineSnapshot(`
    "import site from "/city/site.config.ts";
    import { showReleased } from "/root/src/subjects/awaiting-subjects.ts";
    const empty = new Set(["areas"]);
    export default showReleased(site, (name) => empty.has(name));
    "
  `);
});
