import { siteState } from '../build/site-state.ts';
import { stateText } from '../build/state-words.ts';
import type { Stop } from '../build/stop-signal.ts';
import { fail } from '../fail.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { serveSite } from './serve-site.ts';

/** Serves the site in `folder` where it may be online; otherwise says why not and ends the command. */
export async function serveBuilt(folder: string, port: number, stop: Stop): Promise<never> {
  const state = siteState(folder);
  if (state.is !== 'good') fail(stateText(terminalLanguage(), folder, state));
  return serveSite(folder, state.build.base, port, stop);
}
