import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportServices } from '../../src/core/intake/services.ts';
import { openStore } from '../intake/open-store.ts';
import { findReport, keepReport } from '../intake/reports.ts';
import { countStates, listReports } from '../triage/list-reports.ts';

export interface IntakeCost {
  /** Seconds, the middle one of several tries. */
  list: number;
  find: number;
}

const middle = (work: () => unknown): number => {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  });
  return times.sort((left, right) => left - right)[4] ?? 0;
};

/** How long the desk's list and a look-up by number take among so many reports. */
export function readIntakeCost(reports: number): IntakeCost {
  const home = mkdtempSync(join(tmpdir(), 'portal-bench-intake-'));
  const store = openStore({ folder: join(home, 'data'), keyFile: join(home, 'key') });
  try {
    let number = '';
    // Kept by the server's own hand, but for the disk: what is measured is reading.
    store.db.exec('PRAGMA synchronous = OFF');
    for (let index = 0; index < reports; index += 1) {
      const service = reportServices[index % reportServices.length];
      if (!service) continue;
      const report = {
        ...{
          service_code: service.code,
          description: `sample ${index}`.padEnd(200, '.'),
          address_string: `Sample Road ${index}`,
        },
        ...({ lat: null, long: null, seen_at: null, locale: 'zh', contact: { phone: '13800000000' } } as const),
      };
      ({ number } = keepReport(store, {
        report,
        photos: [],
        contentHash: String(index),
        keyHash: null,
        isTest: true,
        now: '2026-01-01T00:00:00.000Z',
      }));
    }
    // Most have ended, as in a desk that does its work.
    store.db.exec("UPDATE report SET state = 'refused' WHERE seq % 10 <> 0");
    const list = middle(() => [
      listReports(store, ['received', 'accepted'], { from: 1, isWhole: false }),
      countStates(store),
    ]);
    return { list, find: middle(() => findReport(store, number)) };
  } finally {
    store.close();
    rmSync(home, { recursive: true, force: true });
  }
}
