import { escapeMarkup } from '../../charts/escape-markup.ts';
import { languageTag, type Locale } from '../../core/locale.ts';

/** A page of the portal made for other pages. */
export interface Embedded {
  /** Path without language. */
  path: string;
  /** Read aloud in place of the frame. */
  title: string;
  /** In pixels, where the other page runs no script. */
  height: number;
}

/** What is pasted into another page, on one line; `address` and `script` are whole addresses. */
export const embedCode = (
  locale: Locale,
  { title, height }: Pick<Embedded, 'title' | 'height'>,
  { address, script }: { address: string; script: string },
): string =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" lang="${languageTag[locale]}" ` +
  `height="${height}" style="border:0;width:100%" loading="lazy"></iframe>` +
  `<script src="${escapeMarkup(script)}" async></script>`;
