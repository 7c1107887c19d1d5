/** The folders of `content/` with texts that editors write, each with `zh` and `en`. */
export const textTypes = ['articles', 'pages', 'documents'] as const;

export type TextType = (typeof textTypes)[number];
