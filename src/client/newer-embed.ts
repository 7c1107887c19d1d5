/**
 * `<newer-embed data-shown data-words>` in an embedded page that follows the newest: asks the site, past any cache, whether it
 * still shows this issue, month or release, and offers to load the newer one. It asks when it is opened and looked at again.
 */
class NewerEmbed extends HTMLElement {
  connectedCallback(): void {
    void this.ask();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.ask();
    });
  }

  private async ask(): Promise<void> {
    const newest = await this.newestShown();
    if (newest === null || newest === this.dataset['shown'] || this.firstChild) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = this.dataset['words'] ?? '';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    this.append(link);
  }

  /** What the site's page shows now; null where it cannot be reached. */
  private async newestShown(): Promise<string | null> {
    try {
      const answer = await fetch(location.pathname, { cache: 'no-cache' });
      if (!answer.ok) return null;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return page.querySelector<HTMLElement>('newer-embed')?.dataset['shown'] ?? null;
    } catch {
      return null;
    }
  }
}

customElements.define('newer-embed', NewerEmbed);
