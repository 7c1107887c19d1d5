/** `<print-page data-words>`: a button of these words that prints the page; without scripts it is empty. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['words'] ?? '';
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

customElements.define('print-page', PrintPage);
