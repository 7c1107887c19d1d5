// In place of `npm run build` where operations are tried: a small site that tells the state of data and texts. What the real build
// does is held by all the other tests.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashFile } from '../../scripts/build/hash-file.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { makeSmallSite } from '../support/small-site.ts';

if (process.env['BUILD_FAILS']) {
  console.error('The build failed.');
  process.exit(1);
}
const city = resolve('.');
const state = ['data', 'content'].flatMap((room) =>
  filesBelow(join(city, room)).map((path) => `${path} ${hashFile(join(city, room, path))}`),
);
const folder = resolve(process.env['SITE_OUT'] ?? 'dist');
rmSync(folder, { recursive: true, force: true });
const expiresOn = process.env['EXPIRES_ON'] ?? null;
makeSmallSite(folder, { files: { 'state.txt': state.sort().join('\n') }, days: { base: '/', expiresOn } });
