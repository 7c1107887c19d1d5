/** Path of the page of an action, without language. */
export const actionPath = (action: string): string => `actions/${action}`;

/** What a month of an action is called on its page. */
export const monthAnchor = (month: string): string => `month-${month}`;

/** What an area is called on the page of an action. */
export const areaAnchor = (area: string): string => `area-${area}`;
