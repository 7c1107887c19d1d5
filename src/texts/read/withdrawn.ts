/** True where the front matter of an article says that it was withdrawn. */
export const isWithdrawn = (matter: unknown): boolean =>
  typeof matter === 'object' && matter !== null && 'withdrawn' in matter && matter.withdrawn === true;
