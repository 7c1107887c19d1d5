/** What takes the place of an attack that the check refused. */
export const plainText = '示例 sample';
