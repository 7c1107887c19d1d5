/** Something that is wrong with a field; '' = with none of them. */
export interface FieldMistake {
  field: string;
  text: string;
}

/** Shows what is wrong above the form, each a link to its field and said there too; with nothing it is all taken away. */
export function listErrors(root: HTMLElement, mistakes: readonly FieldMistake[]): void {
  for (const said of root.querySelectorAll('.report-form__error')) said.remove();
  for (const field of root.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    describe(field, (ids) => ids.filter((id) => !id.endsWith('-error')));
  }
  const box = root.querySelector<HTMLElement>('[data-errors]');
  if (!box) return;
  box.hidden = mistakes.length === 0;
  box.querySelector('ul')?.replaceChildren(...mistakes.map((mistake) => lineOf(root, mistake)));
  if (mistakes.length > 0) box.focus();
}

function lineOf(root: HTMLElement, { field, text }: FieldMistake): HTMLElement {
  const line = document.createElement('li');
  const place = field === '' ? null : root.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const input = place?.querySelector<HTMLElement>('input, textarea');
  if (!place || !input) {
    line.textContent = text;
    return line;
  }
  input.id ||= `report-${field}`;
  const said = document.createElement('p');
  said.className = 'report-form__error';
  said.id = `${input.id}-error`;
  said.textContent = text;
  input.closest('label')?.before(said);
  if (!said.isConnected) input.before(said);
  input.setAttribute('aria-invalid', 'true');
  describe(input, (ids) => [said.id, ...ids]);
  const link = document.createElement('a');
  link.href = `#${input.id}`;
  link.textContent = text;
  // A link moves to the field; what it is to be filled in for is a step further.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    place.closest('details')?.setAttribute('open', '');
    said.scrollIntoView({ block: 'start' });
    input.focus({ preventScroll: true });
  });
  line.append(link);
  return line;
}

/** Changes what a field is described by; its hint stays. */
function describe(field: Element, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
