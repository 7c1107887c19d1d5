const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新';
// A city made up for tests has marks of no province.
const issuer = `(?:[${provinces}]|示例)`;

/** The forms of the marks in a footer; each may be empty. Old numbers are shorter than those given out today. */
export const filingForms = {
  icp: new RegExp(`^(?:${issuer}ICP(?:备(?:\\d{8}|\\d{10})|证\\d{6,10})号(?:-[1-9]\\d{0,2})?)?$`),
  publicSecurity: new RegExp(`^(?:${issuer}公网安备 ?\\d{12,14}号)?$`),
  governmentSiteCode: /^(?:\d{10})?$/,
};

/** True for a mark that says itself that it is made up. */
export const isSampleMark = (mark: string): boolean => mark.startsWith('示例');
