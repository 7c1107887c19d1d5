import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readRegister,
  registerFile,
  seedsFile,
  tableFile,
  writeRegister,
} from '../../src/releases/register/register.ts';

/**
 * Takes a dataset's newest release, the last entry of its register, out of its folder, as if it had not been made yet.
 * Gives what puts it back.
 */
export function holdBackNewest(folder: string): () => void {
  const register = join(folder, registerFile);
  const whole = readFileSync(register, 'utf8');
  const { entries } = readRegister(register, whole);
  const newest = entries.at(-1);
  if (newest?.kind !== 'release') throw new Error(`The last entry of ${register} is no release.`);
  const files = [tableFile(newest.release), seedsFile(newest.release)].map((name) => join(folder, name));
  const contents = files.map((file) => [file, readFileSync(file)] as const);
  for (const file of files) rmSync(file);
  writeFileSync(register, writeRegister(entries.slice(0, -1)));
  return () => {
    for (const [file, content] of contents) writeFileSync(file, content);
    writeFileSync(register, whole);
  };
}
