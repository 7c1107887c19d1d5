/** Whether a host is one of these, or below one: `www.example.gov.cn` is below `gov.cn`, `notgov.cn` is not. */
export const isOwnHost = (host: string, own: readonly string[]): boolean =>
  own.some((one) => host === one || host.endsWith(`.${one}`));
