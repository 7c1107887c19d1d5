function savedLanguage(): string | null {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-remember-language]')];
const linkTo = (language: string): HTMLAnchorElement | undefined =>
  links.find((link) => link.dataset['rememberLanguage'] === language.split('-')[0]?.toLowerCase());

// A reader of neither language stays here and chooses.
const link = [savedLanguage() ?? '', ...navigator.languages].map(linkTo).find((found) => found !== undefined);
if (link) location.replace(link.href);

export {};
