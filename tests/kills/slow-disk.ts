// Loaded before a command that is to be killed: each step on its disk takes as long as on an old one, so that a kill that is
// aimed at its writing meets every step.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const slow =
  <Args extends unknown[], Result>(step: (...args: Args) => Result) =>
  (...args: Args): Result => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
    return step(...args);
  };

fs.fsyncSync = slow(fs.fsyncSync);
fs.renameSync = slow(fs.renameSync);
fs.rmSync = slow(fs.rmSync);
syncBuiltinESMExports();
