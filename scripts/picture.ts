// npm run picture -- <file.jpg> … [--lang zh|en]: makes each photo fit to be published and writes it beside its original.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../src/releases/files/disk.ts';
import { beginCommand } from './begin-command.ts';
import { causeIn } from './change-words.ts';
import { fail } from './fail.ts';
import { pictureCommand, pictureWords } from './picture-words.ts';
import { preparePicture, type PreparedPicture } from './prepare-picture.ts';
import { usageLine } from './usage.ts';

const { locale, operands: files } = beginCommand(pictureCommand);
const words = pictureWords[locale];
if (files.length === 0) fail(`${words.none}\n\n${usageLine(pictureCommand)}`);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

async function prepare(file: string): Promise<PreparedPicture | string> {
  if (!isFile(file)) return words.absent(file);
  let original: Uint8Array;
  try {
    original = readFileSync(file);
  } catch {
    return words.closed(file);
  }
  try {
    return await preparePicture(basename(file), original);
  } catch {
    // Whatever the library could not read, its cure is the same.
    return words.unreadable(file);
  }
}

/** Why the disk would not, in words. */
const causeOf = (error: unknown): string => causeIn(locale, codeOf(error), error instanceof Error ? error.message : '');

const wrong: string[] = [];
for (const file of files) {
  const prepared = await prepare(file);
  if (typeof prepared === 'string') {
    wrong.push(prepared);
    continue;
  }
  const { name, bytes, width, height, removed } = prepared;
  const written = join(dirname(file), name);
  try {
    writeFileSync(written, bytes);
  } catch (error) {
    wrong.push(words.unwritten(file, written, causeOf(error)));
    continue;
  }
  console.log(
    words.written(file, written, `${width} × ${height}, ${Math.ceil(bytes.length / 1000)} KB`, removed.join(', ')),
  );
}
if (wrong.length < files.length) console.log(`\n${words.next.join('\n')}`);
if (wrong.length > 0) fail(wrong.join('\n'));
