const mail = /[\w.+-]+\s?(?:@|\(at\)|\[at\]|（at）)\s?((?:[\w-]+\.)+[A-Za-z]{2,})/gi;
/** Mail at an office, a school or an association is no private matter. */
const official = /(?:^|\.)(?:gov|edu|org|mil|ac)(?:\.cn)?$/i;
const chat =
  /(?:(?:QQ|扣扣)\s?(?:号码?|群)?|企鹅号)\s?[:：]?\s?([1-9]\d{4,11})(?!\d)|(?:微信|薇信|weixin|wechat|(?<![a-z])(?:vx|wx))(?:号码?|账号|\s?id)?\s?[:：]?\s?((?=[\w-]*[\d_-])[a-z][\w-]{5,19})/i;
const document = /(?:护照|通行证|台胞证|回乡证|passport)(?:号码?|编号|\s?no\.?)?\s?[:：]?\s?([A-Z]{0,2}\d{7,9})(?!\d)/i;
const card = /(?<!\d)62\d{2}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?(?!\d)|(?<!\d)62\d{14,17}(?!\d)/g;
const labelledCard = /(?:卡号|银行卡|账号|社保号|社会保障号)[\s:：]*(\d{4}(?:[\s-]?\d{3,4}){3,4})(?!\d)/;

/** Luhn: the checksum of bank cards. */
function hasLuhnSum(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An address of mail, a chat account, a bank card or a travel document in a text of plain letters and digits. */
export function findAccount(text: string): string | undefined {
  const address = [...text.matchAll(mail)].find(([, host = '']) => !official.test(host))?.[0];
  if (address !== undefined) return address;
  const account = chat.exec(text) ?? document.exec(text);
  if (account) return account[1] ?? account[2] ?? account[0];
  const paid = text.match(card)?.find((digits) => hasLuhnSum(digits.replace(/\D/g, '')));
  return paid ?? labelledCard.exec(text)?.[1];
}
