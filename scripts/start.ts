// npm start: check, build, serve on http://localhost:4321 (or PORT) and print the address of each language.
import { preview } from 'astro';
import { openCity } from './city.ts';

await import('./build.ts');
const { site } = await openCity();
const server = await preview({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'error' });
const base = (process.env['SITE_BASE'] ?? site.base).replace(/\/$/, '');
console.log(`\n  中文     http://localhost:${server.port}${base}/zh/\n  English  http://localhost:${server.port}${base}/en/\n\nStop with Ctrl+C.`);
await server.closed();
