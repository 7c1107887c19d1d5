import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRefusalReason, isReportState, statusFolder, type PublishedState } from '../core/intake/report-status.ts';

/** Published states of reports by the file that `npm run triage` wrote them to; null where the city has published none. */
export function readReportStates(
  city = process.env['SITE_CITY'] ?? '.',
): Map<string, Record<string, PublishedState>> | null {
  const folder = join(resolve(city), 'data', statusFolder);
  const names = filesIn(folder);
  if (names.length === 0) return null;
  return new Map(
    names.map((name) => {
      const states = readStates(join(folder, name));
      if (states) return [name.slice(0, -'.json'.length), states];
      throw new Error(
        `data/${statusFolder}/${name} is no list of states of reports. Write it anew: npm run triage -- publish-status`,
      );
    }),
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{2}\.json$/.test(name));
  } catch {
    return [];
  }
}

/** Null where the file holds anything but states by the rest of a hash. */
function readStates(file: string): Record<string, PublishedState> | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isShard(read) ? read : null;
  } catch {
    return null;
  }
}

const isShard = (read: unknown): read is Record<string, PublishedState> =>
  typeof read === 'object' &&
  read !== null &&
  !Array.isArray(read) &&
  Object.entries(read).every(([key, value]) => /^[0-9a-f]{62}$/.test(key) && isState(value));

function isState(value: unknown): value is PublishedState {
  if (typeof value !== 'object' || value === null) return false;
  const { state, day, reason, ledger } = value as Record<string, unknown>;
  return (
    typeof state === 'string' &&
    isReportState(state) &&
    typeof day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    (reason === null || (typeof reason === 'string' && isRefusalReason(reason))) &&
    (ledger === null || typeof ledger === 'string')
  );
}
