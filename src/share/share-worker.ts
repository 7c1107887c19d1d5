// Runs beside the build on a thread of its own, as it stands here: it must not import what only the bundler knows.
import { parentPort } from 'node:worker_threads';
import { drawShare } from './draw-share.ts';
import type { ShareAnswer, ShareRequest } from './request-share.ts';

parentPort?.on('message', async ({ id, model }: ShareRequest) => {
  const answer: ShareAnswer = await drawShare(model).then(
    (png) => ({ id, png }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  parentPort?.postMessage(answer, 'png' in answer ? [answer.png.buffer] : []);
});
