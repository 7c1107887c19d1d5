import type { Messages } from '../words-of-form-messages.ts';
import type { KeptPhoto } from './keep-draft.ts';

/**
 * Below the text for the hotline: passing it on with the photos where the device can, and a file of it. The file's address
 * holds its text, since browsers inside other apps open no `blob:`.
 */
export function offerText(root: HTMLElement, messages: Messages, photos: () => KeptPhoto[]): void {
  const text = root.querySelector('[data-text]');
  const share = root.querySelector<HTMLElement>('[data-share]');
  const file = root.querySelector<HTMLAnchorElement>('[data-file]');
  const said = (): string => text?.textContent ?? '';
  root.addEventListener('report-changed', () => {
    if (!file) return;
    file.href = `data:text/plain;charset=utf-8,${encodeURIComponent(`\ufeff${said()}\n`)}`;
    file.download = messages.fileName;
  });
  if (!share || !('share' in navigator)) return;
  share.hidden = false;
  share.addEventListener('click', () => {
    const files = photos().map(({ field, blob }) => new File([blob], `${field}.jpg`, { type: blob.type }));
    const whole = { text: said(), files };
    void navigator.share(navigator.canShare?.(whole) ? whole : { text: said() }).catch(() => {});
  });
}
