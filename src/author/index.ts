import { authorParts } from '../subjects/author-parts.ts';
import Difference from './Difference.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Publisher from './Publisher.astro';
import Ratio from './Ratio.astro';
import Sources from './Sources.astro';
import Subjects from './Subjects.astro';
import Table from './Table.astro';
import TextPicture from './TextPicture.astro';
import Timeline from './Timeline.astro';
import Value from './Value.astro';

/** What stands in place of what Markdown makes: a picture `![…](…)` comes in the same sizes as a `<Figure>`. */
const inPlaceOf = { img: TextPicture };

/** What authors may use in MDX without importing it; `src/texts/read/author-tags.ts` tells the checks what each takes. */
export const authorComponents = {
  Difference,
  Figure,
  Note,
  Publisher,
  Ratio,
  Sources,
  Subjects,
  Table,
  Timeline,
  Value,
  ...authorParts,
  ...inPlaceOf,
};
