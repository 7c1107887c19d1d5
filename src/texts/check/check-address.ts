import { isPublicAddress } from '../../core/public-address.ts';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { contentProblem } from './content-rules.ts';

const allowed = 'https:, http:, mailto:, tel:';

// What a browser drops from an address, or reads as something else: a scheme may hide behind it.
const strange = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD\\]|^\s|\s$/u;

const forms: Readonly<Record<string, (address: string) => boolean>> = {
  'http:': isPublicAddress,
  'https:': isPublicAddress,
  'mailto:': (address) => /^mailto:[^\s@:]+@[^\s@:]+$/i.test(address),
  'tel:': (address) => /^tel:\+?[0-9][0-9-]*$/i.test(address),
};

/** Whether an address is one a link may have: its characters, its scheme, its form. Where it leads is asked elsewhere. */
export function checkAddress(address: string, place: Place): Problem[] {
  const found = shorten(address);
  if (address === '') return [contentProblem('link-form', place, { found })];
  const odd = strange.exec(address)?.[0];
  if (odd !== undefined)
    return [contentProblem('link-character', place, { found: visible(found), character: codePoint(odd) })];
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase() ?? (address.startsWith('//') ? '//' : null);
  if (scheme === null)
    return URL.canParse(address, 'https://site.invalid/') ? [] : [contentProblem('link-form', place, { found })];
  const form = Object.hasOwn(forms, scheme) ? forms[scheme] : undefined;
  if (!form) return [contentProblem('link-scheme', place, { found, scheme, allowed })];
  return form(address) && URL.canParse(address) ? [] : [contentProblem('link-form', place, { found })];
}

/** A picture comes from beside the text: one on another site would tell that site who reads ours. */
export function checkPictureAddress(address: string, place: Place): Problem[] {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address)
    ? [contentProblem('picture-remote', place, { found: shorten(address) })]
    : [];
}

const shorten = (address: string): string => (address.length > 80 ? `${address.slice(0, 80)}…` : address);
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const visible = (text: string): string =>
  text.replaceAll(new RegExp(strange, 'gu'), (one) => (one === '\\' ? one : `[${codePoint(one)}]`));
