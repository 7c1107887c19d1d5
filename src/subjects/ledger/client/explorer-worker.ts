import { openEngine, type Engine } from '../explorer/engine.ts';
import type { EngineCall, EngineReply } from './engine-calls.ts';
import { loadJson } from './load-json.ts';

// The worker of the explorer: it loads the ledger, filters and counts, and leaves the page's own thread free.
let engine: Promise<Engine> | undefined;

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  const send = (reply: EngineReply): void => postMessage(reply);
  answerCall(data).then(
    (value) => send({ number: data.number, value }),
    (error: unknown) => send({ number: data.number, error: String(error) }),
  );
});

async function answerCall(call: EngineCall): Promise<unknown> {
  if (call.does === 'open') {
    engine = openEngine(call.files, call.locale, loadJson);
    return (await engine).ledger;
  }
  if (!engine) throw new Error('The ledger is not open.');
  const opened = await engine;
  switch (call.does) {
    case 'answer':
      return opened.answer(call.choice);
    case 'csv':
      return opened.csv(call.choice);
    case 'description':
      return opened.description(call.id);
    case 'prepare':
      return opened.prepare();
  }
}
