import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, ObjectLiteralElementLike } from 'typescript';
import type { Words } from '../../src/core/words.ts';
import type { SettingPath } from '../../src/settings/allowed-setting.ts';

const require = createRequire(import.meta.url);

/** A place in the file of the settings: line and column from 1. */
export interface SettingPlace {
  line: number;
  field: number;
}

/** The settings as they are written: where each is, and where the file cannot be read. */
export interface WrittenSettings {
  /** Where a setting is written; one that is missing is where its group begins. Null where it is not in this file. */
  placeOf: (
    path: SettingPath,
    of?: { isName?: boolean | undefined; text?: string | undefined; mustBeThere?: boolean },
  ) => SettingPlace | null;
  /** Where a name first appears outside quotation marks. */
  placeOfName: (name: string) => SettingPlace | null;
  syntax: { place: SettingPlace; found: Words } | null;
}

/** Reads the file with the TypeScript compiler, which is loaded only where something is wrong. */
export function parseSettings(text: string): WrittenSettings {
  const ts: typeof import('typescript') = require('typescript');
  const source = ts.createSourceFile('site.config.ts', text, ts.ScriptTarget.Latest, true);
  const placeAt = (position: number): SettingPlace => {
    const { line, character } = source.getLineAndCharacterOfPosition(position);
    return { line: line + 1, field: character + 1 };
  };

  const declared = new Map<string, Node>();
  let settings: Node | null = null;
  const named = new Map<string, number>();
  const visit = (node: Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      declared.set(node.name.text, node.initializer);
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineSite')
      settings ??= node.arguments[0] ?? null;
    if (ts.isIdentifier(node) && !named.has(node.text)) named.set(node.text, node.getStart(source));
    ts.forEachChild(node, visit);
  };
  visit(source);

  /** The value itself, behind `as const`, brackets and the name of a constant of this file. */
  const valueOf = (node: Node): Node => {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
      return valueOf(node.expression);
    const constant = ts.isIdentifier(node) ? declared.get(node.text) : undefined;
    return constant ? valueOf(constant) : node;
  };
  const propertyOf = (group: Node, name: string): ObjectLiteralElementLike | null => {
    if (!ts.isObjectLiteralExpression(group)) return null;
    // What is written last counts, a spread included.
    for (const property of group.properties.toReversed()) {
      if (ts.isSpreadAssignment(property)) {
        const spread = propertyOf(valueOf(property.expression), name);
        if (spread) return spread;
      } else if (property.name && nameOf(property.name) === name) return property;
    }
    return null;
  };
  const nameOf = (name: Node): string =>
    ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '';
  const placeOf: WrittenSettings['placeOf'] = (path, { isName = false, text: within, mustBeThere = false } = {}) => {
    if (!settings) return null;
    let at: Node = valueOf(settings);
    if (!ts.isObjectLiteralExpression(at)) return null;
    for (const [index, step] of path.entries()) {
      const isLast = index === path.length - 1;
      if (ts.isArrayLiteralExpression(at)) {
        const element: Node | undefined = at.elements.some(ts.isSpreadElement) ? undefined : at.elements[Number(step)];
        if (!element) break;
        at = isLast ? element : valueOf(element);
        continue;
      }
      const property = propertyOf(at, String(step));
      if (!property) {
        if (mustBeThere && index === 0) return null;
        break;
      }
      if (isLast && isName) return placeAt(property.getStart(source));
      const written = ts.isPropertyAssignment(property) ? property.initializer : property;
      at = isLast ? written : valueOf(written);
    }
    const literal = within === undefined ? null : literalIn(valueOf(at), within);
    return placeAt((literal ?? at).getStart(source));
  };
  const literalIn = (group: Node, text: string): Node | null => {
    if (ts.isStringLiteralLike(group)) return group.text === text ? group : null;
    return ts.forEachChild(group, (child) => literalIn(child, text) ?? undefined) ?? null;
  };
  const syntax = firstFault(ts, text);
  return {
    placeOf,
    placeOfName: (name) => (named.has(name) ? placeAt(named.get(name) ?? 0) : null),
    syntax: syntax && { place: placeAt(syntax.start), found: syntax.found },
  };
}

/** What the compiler says first of a file that is no TypeScript, in both languages. */
function firstFault(ts: typeof import('typescript'), text: string): { start: number; found: Words } | null {
  const [first] = ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? [];
  if (first?.start === undefined) return null;
  const en = ts.flattenDiagnosticMessageText(first.messageText, ' ');
  return { start: first.start, found: { zh: inChinese(first.code, en), en } };
}

/** The compiler's own Chinese for a message: by its number, with what the English one quotes. */
function inChinese(code: number, english: string): string {
  const file = require.resolve('typescript/lib/zh-cn/diagnosticMessages.generated.json');
  const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const quoted = [...english.matchAll(/'([^']*)'/g)].map(([, part = '']) => part);
  const found = Object.entries(messages).find(([key]) => key.endsWith(`_${code}`))?.[1];
  return found?.replaceAll(/\{(\d)\}/g, (_, index: string) => quoted[Number(index)] ?? '') ?? english;
}
