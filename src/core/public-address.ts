const local = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp)$|\.home\.arpa$/;

/** True for a web address that leads readers where it says: to a site with a name, without a user before it. */
export function isPublicAddress(address: string): boolean {
  if (!/^https?:\/\/[^/?#@\s\\]+(?:[/?#]\S*)?$/i.test(address) || !URL.canParse(address)) return false;
  // What a browser makes of the host: 0x7f.1 is 127.0.0.1.
  const host = new URL(address).hostname.replace(/\.$/, '');
  return /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host) && !local.test(host);
}
