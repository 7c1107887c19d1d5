import { packageFile } from '../../core/release-files.ts';
import { packageArchive, savedStem } from '../../core/state-files.ts';
import { columnsTable } from '../../files/columns-table.ts';
import { writeTable } from '../../files/write-table.ts';
import { writeZip, type PackedFile } from '../../files/write-zip.ts';
import type { PackagedFile } from '../../releases/describe/data-package.ts';
import { packageReadme } from '../../releases/describe/package-readme.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { statesOf } from '../../store/states.ts';
import { packageText, statePackage } from './package-files.ts';
import { keptFile, newestTable, stateBytes } from './whole-files.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The archive of a dataset's newest state: the table, what explains it, and the checksums, in a folder of its own name. */
export const archiveBytes = (published: RowHistory): Uint8Array<ArrayBuffer> =>
  keptFile(published, packageArchive, () => {
    const files = packedFiles(published);
    const sums = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
    const folder = archiveFolder(published);
    return writeZip(
      [...files, { name: sumsFile, bytes: bytesOf(sums) }].map(({ name, bytes }) => ({
        name: `${folder}/${name}`,
        bytes,
      })),
    );
  });

const sumsFile = 'SHA256SUMS.txt';
const dictionary = 'dictionary.csv';

const archiveFolder = ({ dataset, releases }: RowHistory): string =>
  savedStem(dataset, { stem: 'package', release: releases.at(-1)?.entry.release ?? '' });

function packedFiles(published: RowHistory): PackedFile[] {
  const { dataset, newest } = published;
  const table = newestTable(published);
  const data = { name: `${table.name}.csv`, bytes: stateBytes(published, statesOf(published)[0]?.name ?? '') };
  const explained = { name: dictionary, bytes: writeTable('csv', columnsTable(table)) };
  const descriptor = statePackage(published, packaged(data), [packaged(explained)]);
  const files = { table: data.name, dictionary, descriptor: packageFile, sums: sumsFile };
  const facts = { table, rows: newest.size, key: dataset.key, files };
  return [
    { name: 'README.zh.txt', bytes: bytesOf(packageReadme('zh', facts)) },
    { name: 'README.en.txt', bytes: bytesOf(packageReadme('en', facts)) },
    data,
    explained,
    { name: packageFile, bytes: bytesOf(packageText(descriptor)) },
  ];
}

const packaged = ({ name, bytes }: PackedFile): PackagedFile => ({
  ...{ path: name, mediaType: 'text/csv', bytes: bytes.length, sha256: sha256(bytes) },
});
