import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkCity, openCity, terminalLanguage } from './city.ts';
import { problemReport } from './report-problems.ts';

/**
 * In `astro dev`: a saved CSV or register reloads the page, and what the checks find in data and texts stands over
 * the page and in the terminal, with file, line and cure, until it is mended.
 */
export function watchCity(folder: string): Plugin {
  const data = join(folder, 'data');
  const content = join(folder, 'content');
  return {
    name: 'watch-city',
    configureServer(server) {
      const client = server.environments['client'];
      let report: string | null = null;
      const show = () => {
        if (report !== null) client?.hot.send({ type: 'error', err: { message: report, stack: '' } });
      };
      const check = async () => {
        const { problems } = checkCity(await openCity());
        const found = problems.length > 0 ? problemReport(problems, terminalLanguage()) : null;
        if (found !== null && found !== report) server.config.logger.error(found);
        // A page that is whole again takes the report away with it.
        if (found === null && report !== null) client?.hot.send({ type: 'full-reload' });
        report = found;
        show();
      };
      client?.hot.on('vite:client:connect', show);
      server.watcher.add([data, content]);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(data)) {
          server.environments['ssr']?.moduleGraph.invalidateAll();
          client?.hot.send({ type: 'full-reload' });
        } else if (!file.startsWith(content)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void check(), 200);
      });
      void check();
    },
  };
}
