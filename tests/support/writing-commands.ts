import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const fixture = resolve(import.meta.dirname, '../fixtures/city');
const newestObservations = join(fixture, 'data/observations/2025-06-24.csv');

/** Every command that registers something. */
export const writingNames = ['release', 'redact', 'publish', 'correct', 'withdraw', 'new'] as const;

/** A command that writes, as a person gives it to a copy of the second city on 30 June 2025. */
export interface WritingCommand {
  name: (typeof writingNames)[number];
  args: readonly string[];
  /** What is typed while it runs. */
  input: string;
}

export const writingDay = '2025-06-30';
const notes = (kind: string) => [`--${kind}-zh`, '示例', `--${kind}-en`, 'Sample'];

/** One of each, on the city in `folder`. */
export const writingCommands = (folder: string): WritingCommand[] => [
  {
    name: 'release',
    args: ['observations', join(folder, 'next.csv'), '--reason', 'correction', ...notes('note')],
    input: '',
  },
  { name: 'redact', args: ['street-checks', 'SC-0002', '--columns', 'site_zh,site_en', ...notes('law')], input: '' },
  { name: 'publish', args: ['zh/sample-draft', 'en/sample-draft'], input: '' },
  { name: 'correct', args: ['zh/sample-clean-air', '--reason', 'Sample'], input: '' },
  { name: 'withdraw', args: ['zh/sample-corrected', '--reason', 'Sample', '--remove-texts'], input: '' },
  { name: 'new', args: ['article'], input: 'clean-markets\n1\n示例标题\nSample title\n示例编辑部\nSample editors\n' },
];

/** Copies the second city into a folder, with a file to release beside it. */
export function makeWritingCity(folder: string): void {
  for (const name of ['data', 'content']) cpSync(join(fixture, name), join(folder, name), { recursive: true });
  const settings = pathToFileURL(join(fixture, 'site.config.ts')).href;
  writeFileSync(join(folder, 'site.config.ts'), `export { default } from ${JSON.stringify(settings)};\n`);
  writeFileSync(join(folder, 'next.csv'), readFileSync(newestObservations, 'utf8').replace(',94.8,', ',94.9,'));
}
