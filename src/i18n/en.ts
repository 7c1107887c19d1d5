import type { zh } from './zh.ts';

export const en = {
  'language.name': 'English',
} as const satisfies Record<keyof typeof zh, string>;
