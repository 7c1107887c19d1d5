import type { zhList } from './zh-list.ts';

export const enList = {
  'list.title': 'Red and black list',
} as const satisfies Record<keyof typeof zhList, string>;
