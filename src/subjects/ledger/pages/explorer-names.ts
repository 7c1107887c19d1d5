import { perFacet } from '../explorer/facets.ts';
import type { ExplorerNames } from '../query/explorer-frame.ts';
import { explorerValueWords as values } from '../words/explorer-value-words.ts';
import { stateWords as states } from '../words/state-words.ts';

/** What the explorer calls its facets and values, in both languages. */
export const explorerNames: ExplorerNames = {
  title: values['explorer.file.title'],
  sample: values['explorer.file.sample'],
  facets: perFacet((facet) => values[`explorer.facet.${facet}`]),
  states: {
    overdue: states['state.overdue'],
    open: states['state.open'],
    'came-back': states['state.came-back'],
    'closed-unfixed': states['state.closed-unfixed'],
    'closed-late': states['state.closed-late'],
    'closed-on-time': states['state.closed-on-time'],
  },
  deadlines: {
    over: values['explorer.deadline.over'],
    soon: values['explorer.deadline.soon'],
    running: values['explorer.deadline.running'],
    waiting: values['explorer.deadline.waiting'],
    none: values['explorer.deadline.none'],
    kept: values['explorer.deadline.kept'],
    missed: values['explorer.deadline.missed'],
    unfixed: values['explorer.deadline.unfixed'],
    unmeasured: values['explorer.deadline.unmeasured'],
  },
  none: {
    subdistrict: values['explorer.none.subdistrict'],
    unit: values['explorer.none.unit'],
    verifiedHow: values['explorer.none.verifiedHow'],
  },
};
