// The gateway at `/` sends the reader to the language they last chose.
document.querySelectorAll<HTMLElement>('[data-remember-language]').forEach((link) => {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem('language', link.dataset['rememberLanguage'] ?? '');
    } catch {
      // Storage is blocked: the browser's own language will decide again.
    }
  });
});

export {};
