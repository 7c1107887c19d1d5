import Chart from './Chart.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import Threshold from './Threshold.astro';
import Timeline from './Timeline.astro';
import Value from './Value.astro';

/** What authors may use in MDX without importing it; `src/texts/read/author-tags.ts` tells the checks what each takes. */
export const authorComponents = { Chart, Figure, Note, Sources, Table, Threshold, Timeline, Value };
