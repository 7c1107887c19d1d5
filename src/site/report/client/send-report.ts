/** A report that was taken. */
export interface Taken {
  number: string;
  code: string;
}

export interface Fault {
  field: string | null;
  fault: string;
  description: string;
}

export type SendAnswer = { is: 'taken'; taken: Taken } | { is: 'refused'; faults: Fault[] };
type Answer = SendAnswer | { is: 'later'; seconds: number; isTooMany: boolean };

export interface Watching {
  /** Part of it that is on its way, 0 to 1. */
  progress: (part: number) => void;
  /** It could not be sent and is tried again: because too much is sent, or for another reason. */
  waits: (isTooMany: boolean) => void;
  /** Seconds until it is tried again; 0 = now. */
  counts: (seconds: number) => void;
  /** Ends the sending. */
  signal: AbortSignal;
}

const firstWait = 5;
const longestWait = 60;
/** How long nothing may move: neither the photos of a slow line, nor the answer. */
const patienceMs = 120_000;

/**
 * Sends a report until it is taken or refused: without an answer it is tried again, later each time, and at once when the
 * device is online again. Null where it was stopped.
 */
export async function sendReport(url: string, body: FormData, watching: Watching): Promise<SendAnswer | null> {
  for (let wait = firstWait; !watching.signal.aborted; wait = Math.min(2 * wait, longestWait)) {
    const answer = await sendOnce(url, body, watching);
    if (watching.signal.aborted) return null;
    if (answer.is !== 'later') return answer;
    watching.waits(answer.isTooMany);
    await pause(Math.max(wait, answer.seconds), watching);
  }
  return null;
}

function sendOnce(url: string, body: FormData, { progress, signal }: Watching): Promise<Answer> {
  return new Promise((done) => {
    // Only this tells how much of a photo has left the phone.
    const request = new XMLHttpRequest();
    const later = (): void => done({ is: 'later', seconds: 0, isTooMany: false });
    request.open('POST', url);
    request.timeout = patienceMs;
    const began = performance.now();
    request.upload.onprogress = ({ loaded, total }) => {
      // It counts from the beginning, whenever it is set.
      request.timeout = performance.now() - began + patienceMs;
      progress(total > 0 ? loaded / total : 0);
    };
    request.onerror = request.ontimeout = request.onabort = later;
    request.onload = () => done(readAnswer(request));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function readAnswer(request: XMLHttpRequest): Answer {
  const { status } = request;
  const list = readList(request.responseText);
  const [first] = list;
  const [number, code] = [first?.['service_request_id'], first?.['follow_up_code']];
  if (status === 201 && typeof number === 'string' && typeof code === 'string')
    return { is: 'taken', taken: { number, code } };
  const isTooMany = status === 429;
  if (status < 400 || status >= 500 || status === 408 || isTooMany)
    return { is: 'later', seconds: Number(request.getResponseHeader('Retry-After')) || 0, isTooMany };
  // What stands between the reader and our server refuses in its own words; to send the same again would not change them.
  const own = { field: status === 413 ? 'photo' : null, fault: String(status), description: '' };
  return {
    is: 'refused',
    faults: (list.length > 0 ? list : [own]).map(({ field, fault, description }) => ({
      field: typeof field === 'string' ? field : null,
      fault: String(fault ?? ''),
      description: String(description ?? ''),
    })),
  };
}

/** What a server of ours answers; anything else comes from something between it and the reader. */
function readList(text: string): Record<string, unknown>[] {
  try {
    const answer: unknown = JSON.parse(text);
    return Array.isArray(answer) ? answer : [];
  } catch {
    return [];
  }
}

function pause(seconds: number, { signal, counts }: Watching): Promise<void> {
  return new Promise((done) => {
    const until = performance.now() + seconds * 1000;
    const end = (): void => {
      clearInterval(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      counts(0);
      done();
    };
    const count = (): void => {
      const left = Math.ceil((until - performance.now()) / 1000);
      if (left > 0) counts(left);
      else end();
    };
    const timer = setInterval(count, 1000);
    count();
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}
