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
  { root = '/srv/portal', checkout = '/opt/portal' }: { root?: string; checkout?: string } = {},
): ServedSite => ({ base: base.replace(/\/$/, ''), host: new URL(url).hostname, timeZone, root, checkout });
