// Runs beside the build as a process of its own, as it is here: it must not import what only the bundler knows.
import { drawShare } from './draw-share.ts';
import type { ShareAnswer, ShareRequest } from './request-share.ts';

/** Ctrl+C goes to the build and to this process alike; the build says what becomes of it. */
process.on('SIGINT', () => undefined);
/** The build has ended, however that came. */
process.on('disconnect', () => process.exit());

process.on('message', async ({ id, model }: ShareRequest) => {
  const answer: ShareAnswer = await drawShare(model).then(
    (png) => ({ id, png }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  process.send?.(answer);
});
