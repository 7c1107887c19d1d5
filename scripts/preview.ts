// npm run preview: serves what `npm run build` built last, without building, where it may be online.
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { watchStop } from './build/stop-signal.ts';
import { readPort } from './serve/port.ts';
import { serveBuilt } from './serve/serve-built.ts';

beginCommand({
  name: 'npm run preview',
  does: {
    zh: '不重新构建，在本机打开 dist/（或 SITE_OUT）里已构建的网站：http://localhost:4321（环境变量 PORT 可改端口）。有文字已到期的网站会被拒绝。',
    en: 'Serves the site in dist/ (or SITE_OUT) on this machine without building it: http://localhost:4321 (PORT changes it). A site with texts that have ended is refused.',
  },
});
await serveBuilt(siteFolder(), readPort(), watchStop());
