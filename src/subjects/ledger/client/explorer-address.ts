import { parseChoice, printChoice, wholeLedger, type Choice } from '../explorer/choice.ts';
import { toggled } from './edit-choice.ts';

/** Typing that rests this long is a step that Back undoes. */
const restMs = 500;

/** Asks for the whole ledger where an address without any choice opens on the reader's own district. */
const wholeQuery = 'area=all';

/** The choice of an address; where it names none at all, the reader's own district. */
export function readAddress(search: string, ownArea: string | null): Choice {
  const query = search.replace(/^\?/, '');
  if (query === wholeQuery) return wholeLedger;
  return query === '' && ownArea !== null
    ? toggled(wholeLedger, 'area', ownArea)
    : parseChoice(new URLSearchParams(query));
}

/** The query that `readAddress` reads as this choice; '' = none is needed. */
export function queryOf(choice: Choice, ownArea: string | null): string {
  const query = printChoice(choice).toString();
  return query === '' && ownArea !== null ? wholeQuery : query;
}

export interface KeptAddress {
  /** Writes a choice into the address: a step of its own; words that are still being typed are one step together. */
  write: (choice: Choice, isTyped: boolean) => void;
  /** What was typed is settled: the next key begins another step. */
  settle: () => void;
}

/** Keeps the choice in the address; `back` is called with the one that Back or Forward leads to. */
export function keepAddress(ownArea: string | null, back: (choice: Choice) => void): KeptAddress {
  let typed: Choice | null = null;
  let isStepOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (choice: Choice, isSameStep: boolean): void => {
    const query = queryOf(choice, ownArea);
    const url = query === '' ? location.pathname : `?${query}`;
    if (query === location.search.slice(1)) return;
    if (isSameStep) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (typed === null) return;
    write(typed, isStepOpen);
    [typed, isStepOpen] = [null, true];
  };
  const settle = (): void => {
    flush();
    isStepOpen = false;
  };
  addEventListener('popstate', () => {
    clearTimeout(timer);
    [typed, isStepOpen] = [null, false];
    back(readAddress(location.search, ownArea));
  });
  return {
    settle,
    write(choice, isTyped) {
      if (!isTyped) {
        settle();
        write(choice, false);
        return;
      }
      typed = choice;
      clearTimeout(timer);
      timer = setTimeout(flush, restMs);
    },
  };
}
