/** How a name that is in addresses is written: small letters, digits, hyphens. */
export const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
