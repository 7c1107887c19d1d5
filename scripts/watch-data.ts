import type { Plugin } from 'vite';

/** In `astro dev`, a saved CSV or register reloads the page: what queries keep in memory is dropped first. */
export function watchData(dataFolder: string): Plugin {
  return {
    name: 'watch-data',
    configureServer(server) {
      server.watcher.add(dataFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(dataFolder)) return;
        server.environments['ssr']?.moduleGraph.invalidateAll();
        server.environments['client']?.hot.send({ type: 'full-reload' });
      });
    },
  };
}
