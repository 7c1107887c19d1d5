/** True for an address that runs nothing and stays what it says: of our own site, or of a scheme that links may have. */
export function isSafeAddress(written: string): boolean {
  // Browsers ignore control characters and spaces before and inside a scheme.
  const address = written.replaceAll(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (/^[\\/]{2}/.test(address)) return false;
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme);
}
