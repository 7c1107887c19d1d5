import type { Area } from '../../areas/dataset.ts';
import type { Community } from '../datasets/communities.ts';
import type { HelpingUnit } from '../datasets/helping-units.ts';
import type { PairingRecord } from '../datasets/pairing-records.ts';
import type { Pairing } from '../datasets/pairings.ts';
import type { PairingSources, Told } from './pair-record.ts';

const unchanged = { change: 'new', change_note_zh: null, change_note_en: null } as const;

export const area = (code: string): Area => ({
  ...{ code, name_zh: code, name_en: code, kind: 'district', parent: null, provenance: 'sample' },
  ...{ valid_from: null, valid_to: null, replaced_by: null },
});

export const community = (id: string, more: Partial<Community> = {}): Community => ({
  ...{ id, area: 'S01', subdistrict_zh: '示例街道', subdistrict_en: 'Sample Subdistrict' },
  ...{ name_zh: `示例${id}`, name_en: `Sample ${id}`, valid_to: null, replaced_by: null },
  ...more,
});

export const unit = (id: string, kind: HelpingUnit['kind'] = 'civilised'): HelpingUnit => ({
  ...{ id, kind, name_zh: `示例${id}`, name_en: `Sample ${id}` },
});

/** A pair of U001 with the community that its id begins with, since New Year of 2026. */
export const pairing = (id: string, more: Partial<Pairing> = {}): Told<Pairing> => ({
  row: {
    ...{ id, community: id.slice(0, 4), unit: 'U001', since: '2026-01-01', until: null },
    ...{ post_zh: null, post_en: null },
    ...unchanged,
    ...more,
  },
  redacted: {},
});

/** A record of the pair that its id begins with. */
function record(
  id: string,
  kind: PairingRecord['kind'],
  day: string,
  more: Partial<PairingRecord>,
): Told<PairingRecord> {
  return {
    row: {
      ...{ id, pairing: id.slice(0, 6), kind, day, text_zh: '示例', text_en: 'Sample' },
      ...{ due_on: null, state: null, done_on: null, note_zh: null, note_en: null },
      ...unchanged,
      ...more,
    },
    redacted: {},
  };
}

export const visit = (id: string, day: string, more: Partial<PairingRecord> = {}) => record(id, 'visit', day, more);

export const project = (id: string, day: string, due_on: string, more: Partial<PairingRecord> = {}) =>
  record(id, 'project', day, { due_on, state: 'promised', ...more });

export const sources = (more: Partial<PairingSources>): PairingSources => ({
  ...{ communities: [community('C001')], units: [unit('U001')], pairings: [], records: [], areas: [area('S01')] },
  ...more,
});
