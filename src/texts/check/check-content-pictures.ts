import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../releases/check/check-text.ts';
import { problem, type Problem } from '../../releases/check/problem.ts';
import { isLeftover } from '../../releases/files/folder-files.ts';
import { findPictureFaults } from '../../releases/files/picture-faults.ts';
import { textTypes } from '../read/text-types.ts';

const picture = /\.(?:png|jpe?g|jfif|webp|avif|gif|svg|hei[cf]|bmp|tiff?)$/i;

/** The pictures beside the texts, by their contents and their names: also those of drafts, for whoever reads the repository sees them. */
export function checkContentPictures(contentFolder: string): Problem[] {
  return textTypes
    .flatMap((type) => [`${type}/zh`, `${type}/en`])
    .flatMap((folder) => {
      const path = join(contentFolder, folder);
      const entries =
        existsSync(path) && lstatSync(path).isDirectory() ? readdirSync(path, { withFileTypes: true }) : [];
      const names = entries
        .filter((entry) => entry.isFile() && !isLeftover(entry.name) && picture.test(entry.name))
        .map(({ name }) => name);
      return names.sort().flatMap((found) => {
        const place = { file: `content/${folder}/${found}` };
        const faults = findPictureFaults(found, readFileSync(join(path, found)), false);
        return [
          ...faults.map(({ rule, slots }) => problem(rule, place, { ...slots, found })),
          ...checkText(found.replace(/\.\w+$/, ''), 'cell', place),
        ];
      });
    });
}
