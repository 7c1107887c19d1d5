/** Where a finger or a pointer is, in pixels of the window. */
export interface Place {
  x: number;
  y: number;
}

export interface Contact {
  /** Where an answer is still waited for: under a mouse that stays, where a finger tapped; null = nowhere. */
  place: () => Place | null;
  /** The reader waits no longer. */
  forget: () => void;
}

/** Watches fingers and pointers over `element`; calls `come` when one comes to it. */
export function watchContact(element: HTMLElement, come: () => void): Contact {
  let place: Place | null = null;
  const forget = () => {
    place = null;
  };
  for (const name of ['pointerenter', 'pointerdown', 'pointermove'] as const) {
    element.addEventListener(name, ({ clientX, clientY }) => {
      place = { x: clientX, y: clientY };
    });
  }
  element.addEventListener('pointerenter', come);
  // A finger leaves with every tap, and its tap still asks. One that scrolls the page is cancelled: it asked nothing.
  element.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') forget();
  });
  element.addEventListener('pointercancel', forget);
  return { place: () => place, forget };
}
