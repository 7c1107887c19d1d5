import { domainToASCII } from 'node:url';
import type { Link, Parents, Root } from 'mdast';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isWide, isWidePunctuation } from './chinese-characters.ts';

const space = 32;
const nameOfAddress = /^(?:www|protocol)Autolink$/;

/**
 * Remark plugin, after remark-gfm: a bare address ends where Chinese text goes on. GFM ends it at white space alone,
 * so that the rest of a sentence becomes part of the link.
 */
export function bareAddresses(this: Processor): (tree: Root) => void {
  for (const extension of this.data().micromarkExtensions ?? []) {
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      if (!extension.text || !Array.isArray(constructs)) continue;
      extension.text[Number(code)] = constructs.map((one) =>
        nameOfAddress.test(one.name ?? '') ? endingInTime(one) : one,
      );
    }
  }
  return shortenLinks;
}

const isConstruct = (part: Parameters<Effects['attempt']>[0]): part is Construct => 'tokenize' in part;

/** The same construct, to which the sign that ends an address looks like a space. */
const endingInTime = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const start = this.now();
    const outside = new Set<State>();
    let actual: Code = null;
    // Whoever comes after gets the sign as it is.
    const leave =
      (exit: State): State =>
      () => {
        const next = exit(actual);
        if (next) outside.add(next);
        return next;
      };
    const inner = (part: Construct): Construct => ({
      ...part,
      tokenize(within, found, missed) {
        return part.tokenize.call(
          this,
          partsOf(within),
          () => found(actual),
          () => missed(actual),
        );
      },
    });
    const partsOf = (all: Effects): Effects => ({
      ...all,
      attempt: (part, found, missed) => all.attempt(isConstruct(part) ? inner(part) : part, found, missed),
      check: (part, found, missed) => all.check(isConstruct(part) ? inner(part) : part, found, missed),
    });
    const watch =
      (state: State): State =>
      (code) => {
        actual = code;
        const ends =
          code !== null &&
          code > 127 &&
          endsAddress(this.sliceSerialize({ start, end: this.now() }), String.fromCharCode(code));
        const next = state(ends ? space : code);
        return next && (outside.has(next) ? next : watch(next));
      };
    return watch(construct.tokenize.call(this, partsOf(effects), leave(ok), leave(nok)));
  },
});

/** True where an address that began with `address` is over at `next`; a host may be Chinese, label by label. */
function endsAddress(address: string, next: string): boolean {
  if (/[\p{P}\p{S}\uD800-\uDFFF]/u.test(next) || isWidePunctuation(next) || /[\uFF01-\uFFEF]/.test(next)) return true;
  if (!isWide(next)) return false;
  const host = /^(?:https?:\/\/)?([^/?#]*)$/i.exec(address)?.[1];
  if (host === undefined) return true;
  const last = host.at(-1) ?? '.';
  return last !== '.' && !isWide(last);
}

/** Addresses that remark-gfm finds in finished text, and Chinese hosts, which software knows in their ASCII form. */
function shortenLinks(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || !parent) return;
    if (!link.position) {
      splitAddress(link, index, parent);
      if (parent.position) link.position = parent.position;
    }
    link.url = withAsciiHost(link.url);
    return SKIP;
  });
}

function splitAddress(link: Link, index: number, parent: Parents): void {
  const [text] = link.children;
  if (text?.type !== 'text') return;
  const characters = [...text.value];
  const end = characters.findIndex(
    (next, at) => next > '\u007F' && endsAddress(characters.slice(0, at).join(''), next),
  );
  if (end < 0) return;
  const address = characters
    .slice(0, end)
    .join('')
    .replace(/[!"&'),.:;?\]]+$/, '');
  const rest = text.value.slice(address.length);
  link.url = link.url.slice(0, link.url.length - rest.length);
  text.value = address;
  parent.children.splice(index + 1, 0, { type: 'text', value: rest });
}

function withAsciiHost(url: string): string {
  const [whole, before = '', host = ''] =
    /^(https?:\/\/(?:[^/?#@]*@)?)([^/?#:]*[^\u0000-\u007F][^/?#:]*)/i.exec(url) ?? [];
  const ascii = domainToASCII(host);
  return whole === undefined || ascii === '' ? url : before + ascii + url.slice(whole.length);
}
