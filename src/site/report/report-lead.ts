/** The first sentence of the page on reports: it sends nobody to a form or a hotline that the site has not got. */
export const reportLead = (isTaking: boolean, hasHotline: boolean) =>
  isTaking
    ? hasHotline
      ? ('reportPage.lead' as const)
      : ('reportPage.leadByForm' as const)
    : hasHotline
      ? ('reportPage.leadByPhone' as const)
      : ('reportPage.leadUnset' as const);
