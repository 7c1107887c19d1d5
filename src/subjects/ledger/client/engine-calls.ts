import type { Locale } from '../../../core/locale.ts';
import type { Choice } from '../explorer/choice.ts';
import type { ExplorerFiles } from '../explorer/explorer.ts';

/** What the page asks of the worker: first to open files, then about what was opened. */
export type EngineAsk =
  | { does: 'open'; files: ExplorerFiles; locale: Locale }
  | { does: 'answer'; choice: Choice }
  | { does: 'csv'; choice: Choice }
  | { does: 'description'; id: string }
  | { does: 'prepare' };

export type EngineCall = EngineAsk & { number: number };

/** What the worker sends back to the call of a number. */
export type EngineReply = { number: number; value: unknown } | { number: number; error: string };
