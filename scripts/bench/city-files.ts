// Every file of every dataset of our city for its whole history, by the build's own functions and without its pages, in a
// process of its own: makes them in the first folder named, takes over what it can from the second, where an earlier run
// made them, and keeps in the third what builds keep. Prints what that cost as JSON, without what is the build's own cost:
// the check of the data, and the bundle of the code.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroPrerenderer } from 'astro';
import { handOver } from '../../src/releases/state/checked-city.ts';
import { keepPages } from '../build/keep-pages.ts';
import { checkCity, openCity } from '../city.ts';
import { filesBelow } from '../files-below.ts';
import type { CityFileCost } from './city-file-cost.ts';

const [folder = '', earlier = '', cacheDir = ''] = process.argv.slice(2);
const routes = 'src/pages/data/';
const city = await openCity();
const checked = checkCity(city);
if (checked.problems.length > 0) throw new Error(`The city has ${checked.problems.length} problems.`);
handOver(city.dataFolder, { asOf: checked.asOf, datasets: checked.copies });

let made = 0;

/** Astro's own work on the files of data alone, from the first to the last; what the paths of all routes cost is told apart. */
function filesAlone(standard: AstroPrerenderer): AstroPrerenderer {
  let [begun, before, pathSeconds] = [0, process.cpuUsage(), 0];
  return {
    ...standard,
    async getStaticPaths() {
      const asked = performance.now();
      const paths = await standard.getStaticPaths();
      [begun, before] = [performance.now(), process.cpuUsage()];
      pathSeconds = (begun - asked) / 1000;
      return paths.filter(({ route }) => route.component.startsWith(routes));
    },
    render(request, options) {
      made += 1;
      return standard.render(request, options);
    },
    // What Astro does next is for pages, and would miss them.
    async teardown() {
      const { user, system } = process.cpuUsage(before);
      report({ pathSeconds, wallSeconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 });
      process.exit(0);
    },
  };
}

function report(seconds: Pick<CityFileCost, 'pathSeconds' | 'wallSeconds' | 'cpuSeconds'>): void {
  keeper.note();
  const sizes = filesBelow(join(folder, 'data')).map((name) => statSync(join(folder, 'data', name)).size);
  const cost: CityFileCost = {
    ...{ files: sizes.length, made, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 },
    ...seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(cost));
}

const keeper = keepPages(earlier, filesAlone);
await build({ outDir: folder, cacheDir, logLevel: 'warn', integrations: [keeper.integration] });
