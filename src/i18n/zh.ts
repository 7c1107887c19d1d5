/** Every sentence of the interface; `{slots}` are filled by `translator`. The keys of this file are the keys. */
export const zh = {
  'language.name': '中文',
} as const;
