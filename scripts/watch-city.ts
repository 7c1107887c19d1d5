import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { HotPayload, Plugin } from 'vite';
import type { Problem } from '../src/releases/check/problem.ts';
import { unfinishedRules } from '../src/texts/check/record-rules.ts';
import { checkCity, openCity, terminalLanguage } from './city.ts';
import { overlayReport } from './overlay-report.ts';
import { problemReport } from './report-problems.ts';

const titles = { zh: '检查发现的问题', en: 'What the check found' };

/**
 * In `astro dev`: a saved CSV or register reloads the page, and what the checks find in data and texts appears over
 * the page and in the terminal, with file, line and cure, until it is fixed. Where the page itself fails for a mistake
 * that the checks name, their words take the place of Astro's.
 */
export const watchCity = (folder: string): AstroIntegration => ({
  name: 'watch-city',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) =>
      void updateConfig({ vite: { plugins: watchersOf(command, folder) } }),
  },
});

/** What covers the page: a text that is being written need not be registered to be looked at. */
export const overlayProblems = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ rule }) => !unfinishedRules.includes(rule));

/** None for a build: it opens a server too, to read the texts, but nobody looks at it, and the city is checked already. */
export const watchersOf = (command: string, folder: string): Plugin[] =>
  command === 'dev' ? [watchFolders(folder)] : [];

function watchFolders(folder: string): Plugin {
  const data = join(folder, 'data');
  const content = join(folder, 'content');
  return {
    name: 'watch-city',
    configureServer(server) {
      const client = server.environments['client'];
      if (!client) return;
      const { hot } = client;
      const send = hot.send.bind(hot);
      const deliver = (payload: HotPayload) => send(payload);
      const { show, check, instead } = overlayReport({
        deliver,
        title: titles[terminalLanguage()],
        findReport: async () => {
          const problems = overlayProblems(checkCity(await openCity()).problems);
          return problems.length > 0 ? problemReport(problems, terminalLanguage()) : null;
        },
        log: (report) => server.config.logger.error(report),
      });
      hot.send = (payload: HotPayload | string, data?: unknown) => {
        if (typeof payload === 'string') send(payload, data);
        else if (payload.type === 'error') void instead(payload);
        else send(payload);
      };
      hot.on('vite:client:connect', show);
      server.watcher.add([data, content]);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(data)) {
          server.environments['ssr']?.moduleGraph.invalidateAll();
          deliver({ type: 'full-reload' });
        } else if (!file.startsWith(content)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void check(), 200);
      });
      void check();
    },
  };
}
