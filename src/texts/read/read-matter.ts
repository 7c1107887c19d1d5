import type { Place, Problem } from '../../releases/check/problem.ts';
import { readYaml } from '../../releases/read/read-yaml.ts';
import { contentProblem } from '../check/content-rules.ts';
import { readingProblem } from './reading-rules.ts';
import { splitText } from './split-text.ts';

const noFields = { zh: '不是“字段: 内容”的写法', en: 'these are no “field: value” lines' };

export interface Matter {
  /** The front matter's values; null where it cannot be read. */
  frontMatter: unknown;
  /** Place of a value of the front matter. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** A value of the front matter as it is typed without quotes; null where it has quotes or is no single value. */
  unquoted: (path: readonly PropertyKey[]) => string | null;
  problems: Problem[];
}

/** The front matter of a text. Check and build read it here alone, so that no value means two things. Never throws. */
export function readMatter(file: string, text: string): Matter {
  const unread = (problems: Problem[]): Matter => ({
    frontMatter: null,
    placeOf: () => ({ file, line: 1 }),
    unquoted: () => null,
    problems,
  });
  const parts = splitText(text);
  if (!parts) return unread([contentProblem('matter-missing', { file, line: 1 })]);
  const slips = [...fullWidthColons(file, parts.yaml), ...lostWords(file, parts.yaml)];
  if (slips.length > 0) return unread(slips);
  const { value, faults, placeOf, unquoted } = readYaml(parts.yaml);
  // The front matter begins on line 2.
  const inFile = (line: number, field: number): Place => ({ file, line: line + 1, field });
  if (faults.length > 0) {
    return unread(
      faults.map(({ line, field, found, form }) =>
        form
          ? readingProblem('matter-form', inFile(line, field), { found })
          : contentProblem('matter-syntax', inFile(line, field), { found }),
      ),
    );
  }
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isFields && value !== null) return unread([contentProblem('matter-syntax', inFile(1, 1), { found: noFields })]);
  return {
    frontMatter: value ?? {},
    placeOf: (path) => {
      const place = placeOf(path);
      return place ? inFile(place.line, place.field) : { file, line: 1 };
    },
    unquoted,
    problems: [],
  };
}

/** A slip of a Chinese keyboard, which a reader of YAML reports as something else. */
function fullWidthColons(file: string, yaml: string): Problem[] {
  return yaml.split(/\r?\n/).flatMap((line, index) => {
    const slip = /^\s*[A-Za-z]+\uFF1A/.exec(line)?.[0];
    if (slip === undefined) return [];
    return [
      contentProblem(
        'full-width-colon',
        { file, line: index + 2, field: slip.length },
        { found: line.trim().slice(0, 40) },
      ),
    ];
  });
}

/** Words behind a space and a #, which YAML takes for a remark and drops: a topic such as #巩卫. A remark has a space behind its #. */
function lostWords(file: string, yaml: string): Problem[] {
  return yaml.split(/\r?\n/).flatMap((line, index) => {
    const kept = /^\s*(?:- )?(?:title|summary|byline|alt|reason):\s+(?!["'|>])[^#]*?\s(?=#\S)/.exec(line)?.[0];
    if (kept === undefined) return [];
    return [
      contentProblem(
        'matter-hash',
        { file, line: index + 2, field: kept.length + 1 },
        { found: line.slice(kept.length, kept.length + 40) },
      ),
    ];
  });
}
