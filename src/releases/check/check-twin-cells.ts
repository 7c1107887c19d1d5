import { describeColumns } from '../define/define-dataset.ts';
import { problem, type Problem } from './problem.ts';
import { isMissing, type ReleaseCheck } from './release-check.ts';

/** What is official is told in both languages: of two cells that are one text, none is filled alone. */
export const checkTwinCells: ReleaseCheck = ({ dataset, release, placeOf }) => {
  if (dataset.provenance !== 'official') return [];
  // An empty cell that must be filled has its own message.
  const columns = describeColumns(dataset).flatMap(({ name, required }) => (required ? [] : [name]));
  const twins = columns.flatMap((en) => {
    const stem = /^(.+)_en$/.exec(en)?.[1];
    const zh = columns.find((one) => one === `${stem}_zh`) ?? columns.find((one) => one === stem);
    return zh === undefined ? [] : [[zh, en] as const];
  });
  return release.records.flatMap((record) =>
    twins.flatMap(([zh, en]): Problem[] => {
      if (isMissing(record, zh) === isMissing(record, en)) return [];
      const [filled, empty] = isMissing(record, zh) ? [en, zh] : [zh, en];
      return [problem('twin-cell', placeOf(record, empty), { filled, empty })];
    }),
  );
};
