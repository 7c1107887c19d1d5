// npm start: check, build, serve on http://localhost:4321 (or PORT) and print the address of each language.
import { beginCommand } from './begin-command.ts';
import { buildSite } from './build/build-site.ts';
import { buildWords } from './build/build-words.ts';
import { watchStop } from './build/stop-signal.ts';
import { probePort, readPort } from './serve/port.ts';
import { serveBuilt } from './serve/serve-built.ts';

const { locale } = beginCommand({
  name: 'npm start',
  does: {
    zh: '检查、生成并在本机打开网站：http://localhost:4321（环境变量 PORT 可改端口）。按 Ctrl+C 停止。',
    en: 'Checks, builds and serves the site on this machine: http://localhost:4321 (PORT changes it). Stop it with Ctrl+C.',
  },
});
const stop = watchStop();
const port = readPort();
await probePort(port);
const folder = await buildSite(stop);
console.log(buildWords[locale].built(folder));
await serveBuilt(folder, port, stop);
