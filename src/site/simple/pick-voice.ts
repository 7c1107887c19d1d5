/** A voice of the device, as far as it matters here. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Spoken languages that are written `zh` and that a reader of Mandarin does not hear. */
const otherThanMandarin = /^(zh-(hk|mo|yue)|yue)\b/;

const tagOf = ({ lang }: Voice): string => lang.toLowerCase().replaceAll('_', '-');

/**
 * The voice for a language tag: of the very same tag first, then of its language, the device's usual one before others.
 * Voices that send the text over the network are none; null = the device has none.
 */
export function pickVoice<One extends Voice>(voices: readonly One[], tag: string): One | null {
  const asked = tag.toLowerCase();
  const [language = ''] = asked.split('-');
  const fit = voices.filter(
    (voice) => voice.localService && tagOf(voice).split('-')[0] === language && !otherThanMandarin.test(tagOf(voice)),
  );
  const worth = (voice: One): number => (tagOf(voice) === asked ? 2 : 0) + (voice.default ? 1 : 0);
  return fit.sort((one, other) => worth(other) - worth(one))[0] ?? null;
}
