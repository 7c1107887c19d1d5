import { afterAll, vi } from 'vitest';

// Test files that share a process: what one put in the place of a global is gone before the next, whose libraries ask for it.
afterAll(() => vi.unstubAllGlobals());
