import type { ErrorObject } from 'ajv';
import type { Words } from '../../src/core/words.ts';
import { shownValue } from './fault.ts';

/** One place of a document that its JSON Schema refuses. */
export interface ProfileFault {
  /** `resources[0].schema.fields[3].type`; empty for the document itself. */
  place: string;
  what: Words;
}

/** What is wrong, one fault a cause: of the choices of a `oneOf` or `anyOf` only the one that the document comes nearest to. */
export const profileFaults = (errors: readonly ErrorObject[]): ProfileFault[] =>
  nearestChoices(errors).map((error) => ({ place: placeOf(error), what: wordsOf(error) }));

function nearestChoices(errors: readonly ErrorObject[]): ErrorObject[] {
  // The outermost choice first: what is inside of it is judged with the branch that is kept.
  const choice = errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .sort((one, other) => depthOf(one) - depthOf(other))[0];
  if (!choice) return [...errors];
  const isInside = (error: ErrorObject): boolean =>
    error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath);
  const inside = errors.filter(isInside);
  const others = nearestChoices(errors.filter((error) => error !== choice && !isInside(error)));
  const branches = Map.groupBy(
    inside,
    ({ schemaPath }) => schemaPath.slice(choice.schemaPath.length + 1).split('/')[0],
  );
  const nearest = [...branches.values()].sort((one, other) => distance(one) - distance(other))[0];
  if (!nearest) return [...others, choice];
  return [...others, ...(distance(nearest) < refused ? nearestChoices(nearest) : [allAllowed(inside)])];
}

const depthOf = ({ schemaPath }: ErrorObject): number => schemaPath.split('/').length;

const refused = 1000;

/** How far a document is from a branch: one whose list of values leaves out the document's is another thing altogether. */
const distance = (errors: readonly ErrorObject[]): number =>
  errors.reduce((sum, { keyword }) => sum + (keyword === 'enum' ? refused : 1), 0);

/** Where no branch fits, what all of them together would allow. */
function allAllowed(errors: readonly ErrorObject[]): ErrorObject {
  const lists = errors.filter(({ keyword }) => keyword === 'enum');
  const allowed = lists.flatMap(({ params }) => params['allowedValues']);
  return { ...lists[0], params: { allowedValues: [...new Set(allowed)] } } as ErrorObject;
}

function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  if (keyword === 'required') steps.push(String(params['missingProperty']));
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step), '');
}

function wordsOf({ keyword, params, data, message }: ErrorObject): Words {
  const found = shownValue(data);
  switch (keyword) {
    case 'required':
      return { zh: '缺少这一项', en: 'is missing' };
    case 'type': {
      const type = String(params['type']);
      return { zh: `是 ${found}，应为 ${type}`, en: `is ${found}, expected: ${type}` };
    }
    case 'enum': {
      const allowed = params['allowedValues'].map(shownValue).join(', ');
      return { zh: `是 ${found}，只能是 ${allowed}`, en: `is ${found}, allowed: ${allowed}` };
    }
    case 'format':
    case 'pattern': {
      const writing = String(params[keyword]);
      return { zh: `是 ${found}，写法应为 ${writing}`, en: `is ${found}, which is not written as ${writing}` };
    }
    default:
      return { zh: `是 ${found}：${message}`, en: `is ${found}: ${message}` };
  }
}
