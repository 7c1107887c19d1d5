import { statfsSync } from 'node:fs';
import { Hono } from 'hono';
import { addressOf } from './address.ts';
import { answerRecord, answerWrong } from './answers.ts';
import { formLocale, isForm } from './form-request.ts';
import { addFormRoutes } from './form-routes.ts';
import { addGeoReport } from './geo-report.ts';
import { wrongPage } from './html-answers.ts';
import type { Asked, Env, Intake } from './intake.ts';
import type { Log } from './log.ts';
import { addOwnRoutes } from './own-routes.ts';
import type { Act, Taken } from './rate-limits.ts';
import { isFromHere } from './same-origin.ts';
import { storeFaultOf } from './store-error.ts';
import { whenFree } from './when-free.ts';
import { wrong, Wrong } from './wrong.ts';

/** Bytes that must be free on the disk for the server to call itself well. */
const leastFree = 64 * 1024 * 1024;

/** The whole server but its socket. */
export function makeApp(intake: Intake, log: Log): Hono<Env> {
  const { path } = intake.terms;
  // A format is no part of a route: `requests.json` and `requests.xml` are one.
  const app = new Hono<Env>({ getPath: (request) => new URL(request.url).pathname.replace(/\.(?:json|xml)$/, '') });

  app.use(async (asked, next) => {
    const began = performance.now();
    const taken = limit(intake, asked);
    try {
      await next();
    } finally {
      asked.get('holding')?.end();
    }
    // What was refused is the affair of who sent it: the share of all is for what was done.
    if (asked.res.status >= 400 && asked.res.status < 500) taken.giveBack();
    log.request(asked, performance.now() - began);
  });

  app.use(async (asked, next) => {
    // Before a body is read: whatever its type, it may be a form of another site.
    if (actOf(asked) !== 'look' && !isFromHere(intake, asked)) throw wrong('cross-site');
    await next();
  });

  addGeoReport(app, intake);
  addOwnRoutes(app, intake);
  addFormRoutes(app, intake);
  app.get(`${path}health`, (asked) => answerHealth(intake, asked));

  const routes = app.routes.filter(({ path: one }) => one !== '/*');
  app.notFound((asked) => {
    const methods = routes.filter((route) => isAt(route.path, asked.req.path)).map(({ method }) => method);
    const response = answer(asked, wrong(methods.length > 0 ? 'method' : 'not-found'));
    if (methods.length > 0) response.headers.set('Allow', methods.join(', '));
    return response;
  });
  app.onError((error, asked) => answer(asked, toWrong(error)));

  function toWrong(error: unknown): Wrong {
    if (error instanceof Wrong) return error;
    const fault = storeFaultOf(error);
    log.failure(error);
    return wrong(fault === 'full' ? 'disk-full' : fault === 'busy' ? 'held' : 'unexpected');
  }

  function answer(asked: Asked, error: Wrong): Response {
    const response = isForm(intake, asked)
      ? asked.html(wrongPage(intake, formLocale(asked), error), error.status)
      : answerWrong(asked, error);
    if (error.retryAfter > 0) response.headers.set('Retry-After', String(error.retryAfter));
    // What is still to come of a body that stood still is not waited for.
    if (error.status === 408) response.headers.set('Connection', 'close');
    return response;
  }

  return app;
}

/** What sends a new report; all else that is no look is about a report that there is. */
const sends = /(?:^|\/)requests(?:\.\w+)?$/;

const actOf = ({ req }: Asked): Act =>
  req.method === 'GET' || req.method === 'HEAD' ? 'look' : sends.test(req.path) ? 'send' : 'own';

function limit(intake: Intake, asked: Asked): Taken {
  if (intake.isStopping()) throw wrong('stopping');
  const taken = intake.limits.take(actOf(asked), addressOf(intake, asked));
  if (taken.wait > 0) throw wrong(taken.isOfAll ? 'busy' : 'too-often', taken.wait);
  return taken;
}

/** True where a route leads to this address. */
const isAt = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`).test(path);

/** Well = it would keep a report, and delete what is past its time: the database takes a write, the disk has room, the clock is likely. */
async function answerHealth({ store, terms, isStopping, load, doubt }: Intake, asked: Asked): Promise<Response> {
  const { bavail, bsize } = statfsSync(store.folder);
  const isFull = !store.reserve.keep() || bavail * bsize < leastFree;
  const isWritable = await whenFree(() => store.transact(() => true)).catch(() => false);
  const reason = isStopping()
    ? 'stopping'
    : isFull
      ? 'disk full'
      : !isWritable
        ? 'database'
        : load.isFull()
          ? 'queue full'
          : doubt()
            ? 'clock'
            : null;
  return answerRecord(
    asked,
    'health',
    { status: reason ? 'fail' : 'pass', reason, takes: terms.testOnly ? 'tests' : 'reports' },
    reason ? 503 : 200,
  );
}
