/** What a subject with an index of its own answers to the words of the search page. */
export interface PartAnswer {
  found: number;
  /** True where the words are the name of one thing, which then comes before pages that hold it. */
  isNamed: boolean;
  /** How many there are, in words. */
  text: string;
}

/** An element of the search page, marked `data-search-part`, that shows what a subject's own index answers. */
export interface SearchPart extends HTMLElement {
  /** Shows what is found, or nothing where `words` are empty. Never rejects: it says itself what went wrong. */
  answer(words: string): Promise<PartAnswer>;
}

export const isSearchPart = (element: Element): element is SearchPart => 'answer' in element;
