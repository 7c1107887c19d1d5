/**
 * `<embed-size>` in a page that is shown in somebody else's: tells that one how high it is, whenever it changes and when it
 * is asked. The height is nobody's secret, so any page may hear it; `public/embed.js` listens.
 */
class EmbedSize extends HTMLElement {
  connectedCallback(): void {
    if (parent === window) return;
    const root = document.documentElement;
    const tell = (): void =>
      parent.postMessage({ portalEmbedHeight: Math.ceil(root.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(root);
    addEventListener('message', ({ data }) => {
      if (data === 'portalEmbedHeight?') tell();
    });
  }
}

customElements.define('embed-size', EmbedSize);
