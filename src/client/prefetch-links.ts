/** How long a pointer rests on a link that is meant, in milliseconds: one that only passes by asks nothing. */
const restMs = 80;

const asked = new Set<string>([location.pathname]);
let waiting: ReturnType<typeof setTimeout> | undefined;

/** True where the reader saves data, or each byte takes its time. */
function isSparing(): boolean {
  // Not every browser tells.
  const line: { saveData?: boolean; effectiveType?: string } =
    'connection' in navigator ? Object(navigator.connection) : {};
  return line.saveData === true || /2g/.test(line.effectiveType ?? '');
}

/** The page of this site that a link leads to; null where it leads elsewhere, to a file or to a part of this page. */
function pageBehind(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.hasAttribute('download')) return null;
  return link.pathname.endsWith('/') ? link.pathname : null;
}

function ask(page: string): void {
  if (asked.has(page) || isSparing()) return;
  asked.add(page);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = page;
  document.head.append(hint);
}

// A link that is meant is asked for before it is followed: the pointer or the focus rests on it, or a finger goes down.
function wait({ target }: Event): void {
  clearTimeout(waiting);
  const page = pageBehind(target);
  if (page !== null) waiting = setTimeout(() => ask(page), restMs);
}
for (const type of ['mouseover', 'focusin']) document.addEventListener(type, wait, { passive: true });
document.addEventListener(
  'touchstart',
  ({ target }) => {
    const page = pageBehind(target);
    if (page !== null) ask(page);
  },
  { passive: true },
);
