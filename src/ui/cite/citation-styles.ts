import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { CitedPart, CitedWork } from './cited-work.ts';
import { gbT7714 } from './gb-t-7714.ts';

export interface CitationStyle {
  style: 'gb' | 'apa' | 'bibtex';
  write: (work: CitedWork) => CitedPart[];
}

const gb: CitationStyle = { style: 'gb', write: gbT7714 };
const american: CitationStyle = { style: 'apa', write: apa };
const code: CitationStyle = { style: 'bibtex', write: bibtex };

/** The styles; what a reader of the language is asked for comes first. */
export const citationStyles = ({ locale }: Pick<CitedWork, 'locale'>): readonly [CitationStyle, ...CitationStyle[]] =>
  locale === 'zh' ? [gb, american, code] : [american, gb, code];
