/** `<print-page data-words data-quiet>`: a button of these words that prints the page, quiet where another is the main one; without scripts it is empty. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.dataset['quiet'] === undefined ? 'button' : 'button button--quiet';
    button.textContent = this.dataset['words'] ?? '';
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

customElements.define('print-page', PrintPage);
