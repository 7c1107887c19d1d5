import type { ChangeDocument } from './change-file.ts';
import type { CompareFacts } from './compare-page.ts';
import { foldChanges } from './fold-changes.ts';
import { sayWith, tellComparison, type ToldComparison } from './tell-comparison.ts';

const mostRows = 200;

const element = (tag: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
};

/** What differs, as a line for who listens and as the parts of a page; `ends` are the two releases. */
export function answerOf(
  facts: CompareFacts,
  ends: { from: string; to: string },
  documents: readonly ChangeDocument[],
): { line: string; parts: HTMLElement[] } {
  const say = sayWith(facts);
  const kinds = new Map(facts.columns.map(({ name, kind }) => [name, kind]));
  const changes = foldChanges(
    documents.flatMap(({ releases }) => releases),
    (column) => kinds.get(column) === 'number',
  );
  const told = tellComparison(facts, say, changes, mostRows);
  if (told.classes.length === 0) return { line: say('compare.same'), parts: [] };
  return { line: told.count, parts: partsOf(say('compare.between', ends), told) };
}

/** The parts of an answer, as the page of a release has them. */
function partsOf(title: string, { classes, rows, rest, cells, cellsTitle }: ToldComparison): HTMLElement[] {
  const facts = element('dl', '', 'facts');
  for (const { name, counts, about } of classes) {
    const [fact, said] = [element('div', ''), element('dd', counts)];
    said.append(element('span', about, 'line muted'));
    fact.append(element('dt', name), said);
    facts.append(fact);
  }
  const [changes, list, fold] = [element('div', '', 'changes'), element('ul', ''), element('details', '')];
  list.append(...rows.map((row) => element('li', row)));
  fold.append(element('summary', cellsTitle), element('pre', cells.join('\n')));
  changes.append(list, ...(rest === null ? [] : [element('p', rest)]), ...(cells.length > 0 ? [fold] : []));
  return [element('h2', title), facts, changes];
}
