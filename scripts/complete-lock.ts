// node scripts/complete-lock.ts: after `npm install`, adds the optional packages of other platforms that the registry
// did not offer to this machine (without their entries `npm ci` fails there), and writes the file as every npm would.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, lockText, readLock } from './lock-file.ts';

const file = 'package-lock.json';
const { lock, added } = completeLock(readLock(readFileSync(file, 'utf8')));
writeFileSync(file, lockText(lock));
console.log(added.length === 0 ? 'Nothing was missing.' : `Added ${added.join(', ')}`);
