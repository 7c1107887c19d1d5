/** `ask`, one call at a time: of those that come while one is being answered the newest is next, the others give null. */
export function newestOnly<Asked, Answered>(ask: (asked: Asked) => Promise<Answered>) {
  let waiting: { asked: Asked; settle: (answer: Promise<Answered> | null) => void } | null = null;
  let isBusy = false;

  async function begin(asked: Asked): Promise<Answered> {
    isBusy = true;
    try {
      return await ask(asked);
    } finally {
      isBusy = false;
      const next = waiting;
      waiting = null;
      next?.settle(begin(next.asked));
    }
  }

  return (asked: Asked): Promise<Answered | null> => {
    if (!isBusy) return begin(asked);
    waiting?.settle(null);
    return new Promise((resolve) => {
      waiting = { asked, settle: resolve };
    });
  };
}
