import { pickVoice } from './pick-voice.ts';

/**
 * Reads the sentences of the page, marked `data-read-aloud`, one after the other and marks the one being read. The button
 * is there only where the device has a voice for the language of the page.
 */
class ReadAloud extends HTMLElement {
  private readonly button = document.createElement('button');
  private reading: HTMLElement | null = null;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.button.type = 'button';
    this.button.addEventListener('click', () => (this.reading ? this.stop() : this.read(sentences())));
    this.show();
    speechSynthesis.addEventListener('voiceschanged', () => this.show());
    addEventListener('pagehide', () => this.stop());
  }

  private voice(): SpeechSynthesisVoice | null {
    return pickVoice(speechSynthesis.getVoices(), this.dataset['lang'] ?? '');
  }

  private show(): void {
    const { read = '', stop = '' } = this.dataset;
    this.button.textContent = this.reading ? stop : read;
    this.button.dataset['reading'] = String(this.reading !== null);
    if (this.voice() === null) this.button.remove();
    else this.append(this.button);
  }

  private read([sentence, ...rest]: HTMLElement[]): void {
    const voice = this.voice();
    this.mark(voice && sentence ? sentence : null);
    if (!sentence || !voice) return;
    const utterance = new SpeechSynthesisUtterance(
      sentence.dataset['readAloud'] || (sentence.textContent ?? '').trim(),
    );
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    const isCurrent = (): boolean => this.reading === sentence;
    utterance.onend = () => isCurrent() && this.read(rest);
    utterance.onerror = () => isCurrent() && this.stop();
    speechSynthesis.speak(utterance);
  }

  private stop(): void {
    this.mark(null);
    speechSynthesis.cancel();
  }

  private mark(sentence: HTMLElement | null): void {
    this.reading?.removeAttribute('data-being-read');
    this.reading = sentence;
    sentence?.setAttribute('data-being-read', '');
    sentence?.scrollIntoView({ block: 'nearest' });
    this.show();
  }
}

const sentences = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-read-aloud]')];

customElements.define('read-aloud', ReadAloud);
