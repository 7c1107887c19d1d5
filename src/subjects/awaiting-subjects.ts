import type { Dataset } from '../releases/define/define-dataset.ts';
import type { SubjectData } from './subject-data.ts';

interface Publishing {
  subjects: readonly SubjectData[];
  datasets: readonly Dataset[];
}

/**
 * What a city can show: a subject that has a dataset without any release, or needs one that has, is left out with its
 * datasets, and in its place are the pages by which it is found; a dataset that a subject can do without is left out
 * alone. `isEmpty` tells of a dataset, by name, that nothing of it was released yet.
 */
export function showReleased<S extends Publishing>(site: S, isEmpty: (dataset: string) => boolean): S {
  if (!site.datasets.some(({ name }) => isEmpty(name))) return site;
  const waiting = waitingSubjects(site.subjects, isEmpty);
  const subjects = site.subjects.map((subject) =>
    waiting.has(subject.name) ? pagesAlone(subject) : withoutEmpty(subject, isEmpty),
  );
  const shown = new Set(subjects.flatMap(({ datasets }) => datasets.map(({ name }) => name)));
  return { ...site, subjects, datasets: site.datasets.filter(({ name }) => shown.has(name)) };
}

function waitingSubjects(subjects: readonly SubjectData[], isEmpty: (dataset: string) => boolean): ReadonlySet<string> {
  const waiting = new Set<string>();
  const waits = ({ datasets, needs = [], doesWithout = [] }: SubjectData): boolean =>
    datasets.some(({ name }) => isEmpty(name) && !doesWithout.includes(name)) || needs.some((one) => waiting.has(one));
  for (let before = -1; before < waiting.size;) {
    before = waiting.size;
    for (const subject of subjects) if (waits(subject)) waiting.add(subject.name);
  }
  return waiting;
}

/** The subject under a name that no view, route or text knows: all that is left of it are its pages in the navigation. */
function pagesAlone(subject: SubjectData): SubjectData {
  const { name, navigation = [] } = subject;
  return {
    ...{ name: `${name}, not yet published`, datasets: [], navigation, awaits: subject, awaited: subject.datasets },
    paths: () => navigation.map(({ path }) => path),
  };
}

function withoutEmpty(subject: SubjectData, isEmpty: (dataset: string) => boolean): SubjectData {
  const awaited = subject.datasets.filter(({ name }) => isEmpty(name));
  if (awaited.length === 0) return subject;
  return { ...subject, datasets: subject.datasets.filter(({ name }) => !isEmpty(name)), awaited };
}
