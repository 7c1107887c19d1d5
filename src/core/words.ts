/** A text in every language of the portal. Chinese is authoritative. */
export interface Words {
  zh: string;
  en: string;
}
