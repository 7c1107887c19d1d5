// npm run conformance: what the built site tells machines of its data, against the standards' own schemas. Exit 1 where it differs.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueFile, packageFile } from '../src/core/release-files.ts';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { catalogueFaults } from './conformance/catalogue-faults.ts';
import { packageChecker } from './conformance/package-faults.ts';
import { conformanceWords } from './conformance/words.ts';
import { fail } from './fail.ts';
import { filesBelow } from './files-below.ts';

const { locale, text } = beginCommand({
  name: 'npm run conformance',
  does: {
    zh: '用标准自己的模式核对 dist/（或 SITE_OUT）里给机器读的说明：每个数据包描述（Data Package 2.0），连同它列的文件；数据目录（DCAT-AP 3）。有出入时退出码为 1；没有模式文件夹就不核对。',
    en: 'Holds what dist/ (or SITE_OUT) tells machines against the standards’ own schemas: each data package (Data Package 2.0) with the files that it names, and the catalogue (DCAT-AP 3). Exit code 1 where they differ. Without the folder of schemas it does not run.',
  },
  texts: {
    schemas: {
      value: 'folder',
      does: {
        zh: '模式所在的文件夹，里面有 datapackage-2.0 和 dcat-ap-3.0.1；默认 ../shared/schemas',
        en: 'the folder with the schemas, datapackage-2.0 and dcat-ap-3.0.1; by default ../shared/schemas',
      },
      isOptional: true,
    },
  },
});
const words = conformanceWords[locale];
const schemas = resolve(text('schemas') ?? '../shared/schemas');
const [profiles, shapes] = ['datapackage-2.0', 'dcat-ap-3.0.1'].map((name) => join(schemas, name));
if (!profiles || !shapes || !existsSync(profiles) || !existsSync(shapes)) {
  console.log(words.notRun(schemas));
  process.exit(0);
}
const site = siteFolder();
if (!existsSync(join(site, 'data'))) fail(words.notBuilt(site));
const data = filesBelow(join(site, 'data'), (path) => path.endsWith('/pictures')).map((file) => `data/${file}`);
const packages = data.filter((file) => file.endsWith(`/${packageFile}`)).sort();
const catalogue = `data/${catalogueFile}`;
if (packages.length === 0 || !existsSync(join(site, catalogue))) fail(words.nothing(site));
const faults = [
  ...packages.flatMap(packageChecker(profiles, site)),
  ...(await catalogueFaults(shapes, catalogue, readFileSync(join(site, catalogue), 'utf8'))),
];
if (faults.length > 0)
  fail([...faults.map(({ where, what }) => `${where}: ${what[locale]}`), words.faults(faults.length)].join('\n'));
console.log(words.sound(packages.length));
