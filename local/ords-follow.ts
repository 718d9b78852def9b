import { setTimeout as pause } from 'node:timers/promises'

export interface Follower {
  /** Watches for an order; waits itself when too many are watched for. */
  add(orderId: string): Promise<void>
  /** Orders found in the roll-ups so far. */
  found(): number
  /** Orders still watched for. */
  waiting(): number
  /** Resolves when every order that was added has been found. @throws when nothing moves for a minute */
  finish(): Promise<void>
  stop(): void
}

export interface FollowerOptions {
  /** Whether orders are counted in the roll-ups, in their order. */
  readonly areProjected: (orderIds: readonly string[]) => Promise<boolean[]>
  readonly maxWaiting?: number
  readonly patienceMs?: number
}

const BATCH = 100
/** The import may be so far ahead: more would only make it and the projector slow each other down. */
const MAX_WAITING = 1_500
const PATIENCE_MS = 60_000
const LOOK_AGAIN_MS = 300
const ROOM_MS = 50

/**
 * Follows orders into the roll-ups, oldest first. The projector reads the stream on its own; each order is looked for
 * by its own record there, so that "all counted" is known and not guessed.
 */
export const startFollower = (options: FollowerOptions): Follower => {
  const { areProjected, maxWaiting = MAX_WAITING, patienceMs = PATIENCE_MS } = options
  const queue: string[] = []
  const state = { found: 0, closed: false, stopped: false, movedAt: Date.now() }

  const look = async (): Promise<boolean> => {
    const batch = queue.slice(0, BATCH)
    const projected = await areProjected(batch)
    const missing = batch.filter((_, i) => !projected[i])
    queue.splice(0, batch.length, ...missing)
    state.found += batch.length - missing.length
    return missing.length < batch.length
  }
  const run = async (): Promise<void> => {
    while (!state.stopped && !(state.closed && queue.length === 0)) {
      if (queue.length === 0) state.movedAt = Date.now()
      else if (await look()) {
        state.movedAt = Date.now()
        continue
      }
      if (Date.now() - state.movedAt > patienceMs)
        throw new Error(`${queue.length} imported orders are not counted on the dashboards: does the stack still run?`)
      await pause(LOOK_AGAIN_MS)
    }
  }
  const running = run()
  // It is awaited at the end or where someone waits for room; a failure in between must not end the process.
  running.catch(() => {
    state.stopped = true
  })
  return {
    add: async (orderId) => {
      queue.push(orderId)
      while (queue.length > maxWaiting && !state.stopped) await pause(ROOM_MS)
    },
    found: () => state.found,
    waiting: () => queue.length,
    finish: () => {
      state.closed = true
      return running
    },
    stop: () => {
      state.stopped = true
    },
  }
}
