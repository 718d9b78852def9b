import { setTimeout } from 'node:timers/promises'

/** Waits, or returns at once when the signal is or gets aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => {})
