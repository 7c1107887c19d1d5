import type { Messages } from '../words-of-form-messages.ts';
import { say } from './say.ts';

/** Shows the button that adds where the reader is. Nobody is asked for it before they tap it. */
export function addPlaceButton(root: HTMLElement, messages: Messages, changed: () => void): void {
  const [add, remove, status] = ['[data-locate]', '[data-unlocate]', '[data-place-status]'].map((selector) =>
    root.querySelector<HTMLElement>(selector),
  );
  const form = root.querySelector('form');
  if (!add || !remove || !status || !form || !('geolocation' in navigator)) return;
  add.hidden = false;
  let hasPosition = false;
  const write = (lat: string, long: string): void => {
    for (const [name, value] of Object.entries({ lat, long }))
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) field.value = value;
    changed();
  };
  root.addEventListener('report-changed', () => {
    remove.hidden = form.querySelector<HTMLInputElement>('[name=lat]')?.value === '';
    if (remove.hidden && hasPosition) status.textContent = '';
    // One that came with a draft is held as much as one that was found just now.
    if (!remove.hidden && !hasPosition) status.textContent = messages.hasPosition;
    hasPosition = !remove.hidden;
  });
  remove.addEventListener('click', () => write('', ''));
  add.addEventListener('click', () => {
    status.textContent = messages.locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Five decimals are a metre: more would only look exact.
        write(coords.latitude.toFixed(5), coords.longitude.toFixed(5));
        status.textContent = say(messages.located, { metres: Math.max(1, Math.round(coords.accuracy)) });
      },
      () => (status.textContent = messages.notLocated),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
