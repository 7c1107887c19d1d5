import site from '#settings';
import { publishedDatasets } from '../../../store/city.ts';
import { ledgerIsSample } from './problems.ts';

/** True where the sample ledger has as many problems as the city's real figure that the settings put beside it. */
export function isCopiedTotal(total: number): boolean {
  const indicator = site.figuresBeside?.['ledger'];
  if (indicator === undefined || !ledgerIsSample()) return false;
  const figures = publishedDatasets().find(
    ({ dataset }) => dataset.name === 'observations' && dataset.provenance === 'official',
  );
  return [...(figures?.newest.values() ?? [])].some(
    ({ printed }) => printed['indicator'] === indicator && Number(printed['value']) === total,
  );
}
