import { DomainError } from '../shared/errors'

const MAX_ATTEMPTS = 16
const DELAY_STEP_MS = 15

const pause = (count: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * DELAY_STEP_MS * count))

/**
 * Repeats an attempt that lost a race, with a random pause that grows, up to 16 times; then the last refusal stands.
 *
 * @param lostRace tells a lost race from a refusal that another attempt would only meet again
 */
export const retryRaces = async <R>(attempt: () => Promise<R>, lostRace: (error: unknown) => boolean): Promise<R> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!lostRace(error) || count >= MAX_ATTEMPTS) throw error
      await pause(count)
    }
  }
}

/** Others changed the document between our read and our write. */
export const isStale = (error: unknown): boolean => error instanceof DomainError && error.code === 'STALE_VERSION'

/** A document that sums up its siblings, and guards a rule across them, changed between our read and our write. */
export class Moved extends Error {}

/** Repeats a read and write whose guard others moved; `BUSY` when they never stop. */
export const untilSettled = async <R>(attempt: () => Promise<R>): Promise<R> => {
  try {
    return await retryRaces(attempt, (error) => error instanceof Moved)
  } catch (error) {
    throw error instanceof Moved ? new DomainError('BUSY', [], {}, { cause: error }) : error
  }
}
