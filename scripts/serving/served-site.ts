/** What a server has to know of the site. */
export interface ServedSite {
  /** Path it lives under, without a slash at its end: `` or `/portal`. */
  base: string;
  /** Name of its host. */
  host: string;
  timeZone: string;
  /** Folder on the server into which `npm run deploy` puts the builds. */
  root: string;
  /** Folder on the server that holds the repository. */
  checkout: string;
  /** Settings of the environment that the build was told, by name: `SITE_CITY`, `SITE_URL`, `SITE_BASE`. */
  environment: Readonly<Record<string, string>>;
}

/** First line of every file that is made here. */
export const madeBy = 'Made by npm run deploy:files from scripts/serving/serving-rules.ts: change it there.';
