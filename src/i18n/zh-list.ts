/** Sentences about the red and black list. */
export const zhList = {
  'list.title': '红黑榜',
} as const;
