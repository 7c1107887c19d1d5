import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Words } from '../../core/words.ts';
import { withinTime } from './within-time.ts';

/** What cannot be read in a YAML text, and where; `form` is true for YAML that is valid, but that we do not use. */
export interface YamlFault {
  line: number;
  field: number;
  found: string | Words;
  form: boolean;
}

export interface YamlText {
  /** Plain data; undefined where there is any fault. */
  value: unknown;
  faults: YamlFault[];
  /** Line and column of a value, of the nearest one around it where it is not there; null where nothing is around it. */
  placeOf: (path: readonly PropertyKey[]) => { line: number; field: number } | null;
  /** A value as it is typed without quotes; null where it has quotes or is no single value. */
  unquoted: (path: readonly PropertyKey[]) => string | null;
}

const tooDeep: Words = { zh: '嵌套太深', en: 'nested too deeply' };
const maxDepth = 12;
const maxMilliseconds = 2000;

/**
 * The one way to read YAML: names, texts, numbers, lists. What could make a value of another one (aliases, anchors, tags)
 * is refused with its place, and so is what is nested beyond use. Never throws, never hangs.
 */
export function readYaml(text: string): YamlText {
  const begin = { line: 1, field: 1 };
  try {
    const read = withinTime(maxMilliseconds, () => readDocument(text));
    return read?.result ?? unreadable({ zh: '太繁杂，读不完', en: 'too intricate to be read' }, begin);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(tooDeep, begin);
    return unreadable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), begin);
  }
}

const unreadable = (found: string | Words, place: { line: number; field: number }): YamlText => ({
  value: undefined,
  faults: [{ ...place, found, form: true }],
  placeOf: () => place,
  unquoted: () => null,
});

function readDocument(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, field: col };
  };
  const syntax = document.errors.map(({ message, pos }): YamlFault => {
    // The parser catches that it ran out of stack, and reports it like a slip of the author.
    const isDeep = message.includes('call stack');
    return { ...placeAt(pos[0]), found: isDeep ? tooDeep : (message.split('\n')[0] ?? ''), form: isDeep };
  });
  const faults =
    syntax.length > 0
      ? syntax
      : strangeForms(document).map(({ offset, found }): YamlFault => ({ ...placeAt(offset), found, form: true }));
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    placeOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return placeAt(node.range[0]);
      }
      return null;
    },
    unquoted: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === 'PLAIN' ? (node.source ?? null) : null;
    },
  };
}

/** Everything in a document that is not names, texts, numbers and lists. */
function strangeForms(document: Document): { offset: number; found: Words }[] {
  const forms: { offset: number; found: Words }[] = [];
  const { version, explicit } = document.directives?.yaml ?? {};
  if (explicit) forms.push({ offset: 0, found: { zh: `指令 %YAML ${version}`, en: `the directive %YAML ${version}` } });
  visit(document, {
    Node(key, node, path) {
      const offset = node.range?.[0] ?? 0;
      const add = (zh: string, en: string) => forms.push({ offset, found: { zh, en } });
      if (path.length > maxDepth * 2) {
        add(tooDeep.zh, tooDeep.en);
        return visit.BREAK;
      }
      if (isAlias(node)) add(`引用 *${node.source}`, `the alias *${node.source}`);
      else if (node.anchor) add(`锚点 &${node.anchor}`, `the anchor &${node.anchor}`);
      if (!isAlias(node) && node.tag !== undefined) add(`标记 ${node.tag}`, `the tag ${node.tag}`);
      if (key === 'key' && !isScalar(node) && !isAlias(node)) add('不是一个词的字段名', 'a field name that is no word');
      if (key === 'key' && isScalar(node) && (node.value === '__proto__' || node.value === '<<'))
        add(`字段 ${node.value}`, `the field ${node.value}`);
      return undefined;
    },
  });
  return forms;
}
