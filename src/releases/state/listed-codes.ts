import type { ListedCode } from '../../core/replacements.ts';
import { splitCodes } from '../define/cells.ts';
import type { State } from './fold.ts';

/** The rows of a code list as they print their coming and going; `kind` is '' where the list tells no kinds. */
export const listedCodes = (rows: State = new Map()): (ListedCode & { kind: string })[] =>
  [...rows.values()].map(({ key, printed }) => ({
    code: key,
    kind: printed['kind'] ?? '',
    valid_from: printed['valid_from'] ?? null,
    valid_to: printed['valid_to'] ?? null,
    replaced_by: printed['replaced_by'] ? splitCodes(printed['replaced_by']) : null,
  }));
