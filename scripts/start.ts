// npm start: check, build, serve on http://localhost:4321 (or PORT) and print the address of each language.
import { preview } from 'astro';
import { beginCommand } from './begin-command.ts';
import { openCity } from './city.ts';

beginCommand({
  name: 'npm start',
  does: {
    zh: '检查、生成并在本机打开网站：http://localhost:4321（环境变量 PORT 可改端口）。按 Ctrl+C 停止。',
    en: 'Checks, builds and serves the site on this machine: http://localhost:4321 (PORT changes it). Stop it with Ctrl+C.',
  },
});
await import('./build.ts');
const { site } = await openCity();
const server = await preview({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'error' });
const base = (process.env['SITE_BASE'] ?? site.base).replace(/\/$/, '');
console.log(`\n  中文     http://localhost:${server.port}${base}/zh/\n  English  http://localhost:${server.port}${base}/en/\n\nStop with Ctrl+C.`);
await server.closed();
