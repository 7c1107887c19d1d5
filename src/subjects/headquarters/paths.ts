/** Its one page: where nothing is published yet it says so. */
export const headquartersPaths = (): string[] => ['headquarters'];
