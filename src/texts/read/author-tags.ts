/** What an attribute of a component must be; the checks resolve it against data and files. */
export type AttributeKind =
  | 'text'
  | 'dataset'
  | 'release'
  | 'row'
  | 'column'
  | 'columns'
  | 'where'
  | 'indicator'
  | 'threshold'
  | 'picture'
  /** The second figure of a sum; it is looked up beside the first. */
  | 'other'
  | 'places'
  | 'flag';

export interface TagAttribute {
  kind: AttributeKind;
  required: boolean;
}

const must = (kind: AttributeKind): TagAttribute => ({ kind, required: true });
const may = (kind: AttributeKind): TagAttribute => ({ kind, required: false });

/** The components authors may use, with their attributes. */
export const authorTags: Record<string, Record<string, TagAttribute>> = {
  Value: {
    dataset: must('dataset'),
    row: must('row'),
    release: must('release'),
    column: may('column'),
    bare: may('flag'),
  },
  Difference: {
    dataset: must('dataset'),
    row: must('row'),
    minus: must('other'),
    release: must('release'),
    column: may('column'),
    minusDataset: may('other'),
    minusColumn: may('other'),
    minusRelease: may('other'),
    places: may('places'),
    signed: may('flag'),
  },
  Ratio: {
    dataset: must('dataset'),
    row: must('row'),
    to: must('other'),
    release: must('release'),
    column: may('column'),
    toDataset: may('other'),
    toColumn: may('other'),
    toRelease: may('other'),
    places: may('places'),
    percent: may('flag'),
  },
  Threshold: { id: must('threshold'), release: must('release') },
  Chart: { indicator: must('indicator') },
  Note: { title: may('text') },
  Figure: { src: must('picture'), alt: must('text'), caption: may('text') },
  Table: {
    dataset: must('dataset'),
    columns: must('columns'),
    caption: must('text'),
    release: must('release'),
    where: may('where'),
  },
  Sources: {},
  Timeline: {},
  Publisher: {},
  Subjects: {},
};

/** Components that print what the settings say: in a text that is registered it would change without a correction. */
export const tagsOfPages: readonly string[] = ['Publisher', 'Subjects'];

/** The components that show what is written between their two tags; of the others it would be lost. */
export const tagsAroundText: readonly string[] = ['Note', 'Sources', 'Timeline'];
