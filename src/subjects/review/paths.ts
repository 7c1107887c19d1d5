/** Its one page: where nothing is published yet it says so. */
export const reviewPaths = (): string[] => ['review'];
