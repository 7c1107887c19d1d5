import { heldDayText } from './held-day-text.ts';

/**
 * `<held-day data-day data-quiet-days data-time-zone data-words>` on a page that counts to a day: says plainly that the day is
 * past where nothing has been rebuilt since. A page that stays open is looked at again when its reader comes back.
 */
class HeldDayElement extends HTMLElement {
  connectedCallback(): void {
    this.say();
    document.addEventListener('visibilitychange', () => this.say());
  }

  private say(): void {
    const { day = '', quietDays, timeZone = 'UTC', words = '' } = this.dataset;
    const text = heldDayText({ day, quietDays: Number(quietDays), timeZone, words }, new Date());
    if (text === null || this.textContent === text) return;
    const said = document.createElement('p');
    said.className = 'notice';
    said.textContent = text;
    this.replaceChildren(said);
  }
}

customElements.define('held-day', HeldDayElement);
