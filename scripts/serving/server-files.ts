import { refuse } from '../refusal.ts';
import type { ServedSite } from './served-site.ts';
import { caddyfile } from './write-caddy.ts';
import { headersFile } from './write-headers.ts';
import { nginxBrotli, nginxMaps, nginxServer, nginxSite } from './write-nginx.ts';
import { storageTables } from './write-storage-table.ts';
import { nightlyService, nightlyTimer } from './write-systemd.ts';

/** Every file that servers and hosts are set up with, by its path below `deploy/`. */
export const serverFiles = (site: ServedSite): Record<string, string> => ({
  'nginx/portal-maps.conf': nginxMaps(site),
  'nginx/portal-site.conf': nginxSite(site),
  'nginx/portal-with-brotli.conf': nginxBrotli,
  'nginx/server.conf': nginxServer(site),
  'caddy/Caddyfile': caddyfile(site),
  'headers/_headers': headersFile(site),
  'object-storage/rules.md': storageTables(site),
  'systemd/portal-nightly.service': nightlyService(site),
  'systemd/portal-nightly.timer': nightlyTimer(site),
});

/** What a server has to know of a city's site, from its settings. */
export const servedSite = (
  { url, base, timeZone }: { url: string; base: string; timeZone: string },
  {
    root = '/srv/portal',
    checkout = '/opt/portal',
    environment = {},
  }: { root?: string; checkout?: string; environment?: Record<string, string> } = {},
): ServedSite => ({
  base: base.replace(/\/$/, ''),
  host: new URL(url).hostname,
  timeZone,
  root: plainPath(root),
  checkout: plainPath(checkout),
  environment: Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      name === 'SITE_URL' ? new URL(value).href : plainPath(value),
    ]),
  ),
});

/** Each server quotes in its own way: a path that needs it is refused. */
function plainPath(path: string): string {
  if (/^\/[\p{L}\p{N}._/-]*$/u.test(path)) return path;
  throw refuse({
    wrong: { zh: `服务器上的文件夹是“${path}”。`, en: `A folder on the server is "${path}".` },
    allowed: {
      zh: '以 / 开头的路径，只有字母、数字和 . _ - /，没有空格和别的符号',
      en: 'a path from / on of letters, digits and . _ - /, with no space or sign beside them',
    },
    remedy: {
      zh: '改用 --root、--checkout 或 SITE_CITY 指向另一个文件夹，如 /srv/portal。',
      en: 'Name another folder with --root, --checkout or SITE_CITY, such as /srv/portal.',
    },
  });
}
