import type { HotPayload } from 'vite';

interface Reporter {
  /** Sends to the open pages as the server itself would. */
  deliver: (payload: HotPayload) => void;
  /** What the checks say now; null = nothing is wrong. */
  findReport: () => Promise<string | null>;
  /** Heading of the overlay. */
  title: string;
  log: (report: string) => void;
}

/** The checks' words over the open pages of `astro dev`, until nothing is wrong. */
export function overlayReport({ deliver, findReport, title, log }: Reporter) {
  let report: string | null = null;
  const show = (): void => {
    if (report !== null) deliver(overlayPayload(title, report));
  };
  const check = async (): Promise<void> => {
    const found = await findReport();
    if (found !== null && found !== report) log(found);
    // A page that is whole again takes the report away with it.
    if (found === null && report !== null) deliver({ type: 'full-reload' });
    report = found;
    show();
  };
  return {
    show,
    check,
    /** An error that the server would show: its words give way to those of the checks, where these have any. */
    instead: async (error: HotPayload): Promise<void> => {
      await check();
      if (report === null) deliver(error);
    },
  };
}

/** As Astro's overlay takes it: its message is HTML, and it is marked as complete, so that nothing is made of it. */
function overlayPayload(title: string, report: string): HotPayload {
  const message = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const payload = {
    type: 'error' as const,
    __isEnhancedAstroErrorPayload: true,
    err: { name: title, title, message, stack: report },
  };
  return payload;
}
