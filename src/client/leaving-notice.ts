import { isOwnHost } from './own-host.ts';

/**
 * `<leaving-notice data-words data-hosts>`: asks before a link leads to a host that is neither the page's own nor one of
 * these, apart by spaces; `{host}` in its words is that host. Without scripts links are links.
 */
class LeavingNotice extends HTMLElement {
  connectedCallback(): void {
    const { words = '', hosts = '' } = this.dataset;
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || !link.protocol.startsWith('http')) return;
      if (isOwnHost(link.hostname, [location.hostname, ...hosts.split(' ')])) return;
      if (!confirm(words.replace('{host}', link.hostname))) event.preventDefault();
    });
  }
}

customElements.define('leaving-notice', LeavingNotice);
