/** `<access-day data-form="iso | long">` in a citation: the day it is read, in place of the words that ask for it. */
class AccessDay extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    this.textContent =
      this.dataset['form'] === 'long'
        ? now.toLocaleDateString('en-US', { dateStyle: 'long' })
        : `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
}

customElements.define('access-day', AccessDay);
