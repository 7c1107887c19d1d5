/** A text's first sentence, and what follows it; '' = nothing does. */
export function firstSentence(text: string): [first: string, rest: string] {
  const [first = text] = /^.*?(?:。|[.!?](?=\s))/s.exec(text) ?? [];
  return [first, text.slice(first.length).trim()];
}
