import type { SiteState } from '../build/site-state.ts';
import { stateText, stateWords } from '../build/state-words.ts';
import type { Stop } from '../build/stop-signal.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { listenLocally } from './port.ts';
import { siteHandler } from './site-handler.ts';
import { watchState } from './watch-state.ts';

const minute = 60_000;

/**
 * Serves the built site in `folder` until the person stops it, and prints the address of each language. A site that must
 * not be online, or must not any more, is answered with 503; a new build that takes its place is served at once.
 */
export async function serveSite(folder: string, base: string, port: number, stop: Stop): Promise<never> {
  const locale = terminalLanguage();
  const words = stateWords[locale];
  const current = watchState(folder);
  let told: SiteState['is'] = 'good';
  const state = () => {
    const now = current();
    // In the moment of a swap the folder is away: not worth a word.
    if (now.is !== told && now.is !== 'absent') {
      told = now.is;
      console.error(now.is === 'good' ? words.open : `${words.closed}${stateText(locale, folder, now)}`);
    }
    return now;
  };
  const { port: used, close } = await listenLocally(port, siteHandler(folder, state));
  const path = base.replace(/\/$/, '');
  console.log(words.serving(`http://localhost:${used}${path}/zh/`, `http://localhost:${used}${path}/en/`));
  const watch = setInterval(state, minute);
  await new Promise<void>((stopped) =>
    stop.signal.aborted ? stopped() : stop.signal.addEventListener('abort', () => stopped()),
  );
  clearInterval(watch);
  close();
  process.exit(stop.exitCode());
}
