import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFileName } from '../build/build-file.ts';
import { expiredOn, siteState, type SiteState } from '../build/site-state.ts';

/**
 * Tells, whenever asked, whether the site in the folder may be online: its files are read again only when a new build has
 * taken its place, the day is compared every time.
 */
export function watchState(folder: string): () => SiteState {
  let [seen, state]: [string, SiteState] = ['', { is: 'absent' }];
  return () => {
    const stat = statSync(join(folder, buildFileName), { throwIfNoEntry: false });
    const mark = stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : 'none';
    if (mark !== seen) [seen, state] = [mark, siteState(folder)];
    if (state.is !== 'good') return state;
    const expiresOn = expiredOn(state.build);
    return expiresOn === null ? state : { is: 'expired', build: state.build, expiresOn };
  };
}
