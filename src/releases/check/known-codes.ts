import type { Words } from '../../core/words.ts';
import { listCodes } from '../read/code-names.ts';
import type { RowRecord } from '../read/read-rows.ts';

/** A list that is longer is not spelt out: nobody finds a code among thousands of problems. */
const mostSpelt = 60;

/** The codes of a dataset that may be named, with their names; where they are many, where they are to be found. */
export function knownCodes(dataset: string, known: ReadonlyMap<string, Pick<RowRecord, 'key' | 'printed'>>): Words {
  if (known.size === 0) return { zh: `${dataset} 还没有发布`, en: `none: ${dataset} has no release yet` };
  if (known.size > mostSpelt)
    return { zh: `data/${dataset} 任一版本中出现过的代码`, en: `a code of any release of data/${dataset}` };
  return listCodes(
    [...known.values()].map(({ key, printed }) => ({
      code: key,
      zh: printed['name_zh'] ?? null,
      en: printed['name_en'] ?? null,
      until: printed['valid_to'] ?? null,
    })),
  );
}
