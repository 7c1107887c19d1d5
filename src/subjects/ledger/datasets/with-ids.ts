import { code } from '../../../releases/define/cells.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { ledger } from '../dataset.ts';

/** How a city writes the ids of its problems: `P` and 6 is `P-000001`. */
export interface IdForm {
  /** One to four capital letters. */
  letters: string;
  /** How many digits, four to nine. */
  digits: number;
}

/**
 * A ledger whose ids have the city's own form, for its `site.config.ts`: an id of another form is refused. Without it every form
 * is allowed that an address can have. Throws where no address can have the form.
 */
export function withIds<Subject extends { datasets: readonly Dataset[] }>(
  subject: Subject,
  { letters, digits }: IdForm,
): Subject {
  if (!/^[A-Z]{1,4}$/.test(letters) || !Number.isInteger(digits) || digits < 4 || digits > 9) {
    throw new Error(
      `Ids of the ledger are one to four capital letters and four to nine digits, not ${letters}, ${digits}.`,
    );
  }
  const id = code({ title: { zh: '编号', en: 'Id' }, pattern: `${letters}-\\d{${digits}}` });
  const datasets = subject.datasets.map((one) =>
    one.name === ledger.name ? { ...one, columns: { ...one.columns, id } } : one,
  );
  return { ...subject, datasets };
}
