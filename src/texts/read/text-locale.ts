/** Language of a text by the folder it is in: `…/zh/<slug>.mdx`; null where the path does not say. */
export function textLocale(path: string | undefined): 'zh' | 'en' | null {
  const folder = /[\\/](zh|en)[\\/](?:[^\\/]+\.versions[\\/])?[^\\/]+$/.exec(path ?? '')?.[1];
  return folder === 'zh' || folder === 'en' ? folder : null;
}
