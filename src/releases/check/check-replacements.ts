import { isInRing, type ListedCode } from '../../core/replacements.ts';
import { splitCodes } from '../define/cells.ts';
import { problem, type Problem } from './problem.ts';
import { dayIn, isMissing, type ReleaseCheck } from './release-check.ts';

/** The rules on what replaced a code: it says since when, and following it never leads back. */
export const checkReplacements: ReleaseCheck = ({ dataset, release, placeOf }) => {
  const { valid_to, replaced_by } = dataset.columns;
  if (!replaced_by) return [];
  const replaced = release.records.filter(({ printed }) => printed['replaced_by']);
  const rows = replaced.map((record): ListedCode => {
    const { key, printed } = record;
    return {
      code: key,
      valid_from: null,
      valid_to: dayIn(record, 'valid_to'),
      replaced_by: splitCodes(printed['replaced_by'] ?? ''),
    };
  });
  return replaced.flatMap((record): Problem[] => {
    const found = record.printed['replaced_by'] ?? '';
    return [
      ...(valid_to && isMissing(record, 'valid_to')
        ? [problem('replaced-undated', placeOf(record, 'valid_to'), { found })]
        : []),
      ...(splitCodes(found).includes(record.key)
        ? [problem('replaced-itself', placeOf(record, 'replaced_by'), { found: record.key })]
        : isInRing(record.key, rows)
          ? [problem('replaced-ring', placeOf(record, 'replaced_by'), { found: record.key, replaced: found })]
          : []),
    ];
  });
};
