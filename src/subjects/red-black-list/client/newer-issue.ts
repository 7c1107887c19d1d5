/**
 * `<newer-issue data-issue data-words>` in an embedded board: asks the site, past any cache, whether its page still
 * shows this issue, and offers to load the newer one. It asks when the board is opened and when it is looked at again.
 */
class NewerIssue extends HTMLElement {
  connectedCallback(): void {
    void this.ask();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.ask();
    });
  }

  private async ask(): Promise<void> {
    const newest = await this.newestIssue();
    if (newest === null || newest === this.dataset['issue'] || this.firstChild) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = this.dataset['words'] ?? '';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    this.append(link);
  }

  /** The issue that the site's page shows now; null where it cannot be reached. */
  private async newestIssue(): Promise<string | null> {
    try {
      const answer = await fetch(location.pathname, { cache: 'no-cache' });
      if (!answer.ok) return null;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return page.querySelector<HTMLElement>('newer-issue')?.dataset['issue'] ?? null;
    } catch {
      return null;
    }
  }
}

customElements.define('newer-issue', NewerIssue);
