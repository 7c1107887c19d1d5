import type { Duty } from '../datasets/duties.ts';
import type { HeadquartersRow } from '../datasets/headquarters.ts';
import type { SpecialAction } from '../datasets/special-actions.ts';

const source = {
  name_zh: '示例',
  name_en: 'Sample',
  certainty: 'certain',
  document: '示例来源',
  document_en: 'Sample source',
  link: null,
  note_zh: null,
  note_en: null,
} as const;

export const unit = (id: string, parent: string | null, more: Partial<HeadquartersRow> = {}): HeadquartersRow => ({
  id,
  parent,
  kind: 'post',
  held_by_zh: null,
  held_by_en: null,
  count: 1,
  named: 1,
  ...source,
  ...more,
});

export const duty = (id: string, body: string | null, every: Duty['every']): Duty => ({
  id,
  body,
  every,
  text_zh: null,
  text_en: null,
  ...source,
});

export const action = (id: string, more: Partial<SpecialAction> = {}): SpecialAction => ({
  id,
  order: null,
  named: 'yes',
  count: 1,
  valid_to: null,
  replaced_by: null,
  ...source,
  ...more,
});
