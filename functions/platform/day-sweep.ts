import { addDays, type Day, dayOf } from '../shared/days'
import { DomainError } from '../shared/errors'
import { commit, type Write } from './commit'
import { logFault } from './logger'

/** What has a day by which somebody is to act. */
export interface Dated {
  /** The last day of which everything was seen to. */
  readonly sweptUntil: () => Promise<Day | undefined>
  readonly sweptWrite: (day: Day) => Write
  /** Ids of what was due on a day. */
  readonly dueOn: (day: Day) => AsyncIterable<string>
}

export interface SweptDays {
  readonly days: number
  readonly followed: number
}

/** Some could not be seen to; all others were. The run fails, so that someone hears of it, and they come again. */
class Unsettled extends Error {
  override readonly name = 'Unsettled'
}

/** Where no sweep was ever complete: days older than this are not looked for. */
const FIRST_LOOK_BACK_DAYS = 60

/**
 * Sees to what passed its day, for every day since the last complete sweep. Safe to run twice or side by side if `follow` changes a
 * document at its version: whoever is later finds it changed.
 *
 * Cost: 1 GetItem, 1 transaction, what `dueOn` takes a day, and what `follow` takes.
 *
 * @param follow whether anything followed
 */
export const sweepDays = async (
  { sweptUntil, sweptWrite, dueOn }: Dated,
  now: Date,
  follow: (id: string, today: Day) => Promise<boolean>,
): Promise<SweptDays> => {
  const today = dayOf(now)
  const last = addDays(today, -1)
  const swept = await sweptUntil()
  // A mark that lies ahead was set by a clock that was wrong, or by hand: what passed since was perhaps never looked at.
  const first = swept !== undefined && swept <= last ? swept : addDays(today, -FIRST_LOOK_BACK_DAYS)
  const counts = { days: 0, followed: 0, failed: 0 }
  // The last day swept is read again: an index may have shown it late.
  for (let day = first; day <= last; day = addDays(day, 1)) {
    counts.days += 1
    for await (const id of dueOn(day)) {
      const outcome = await attempt(id, () => follow(id, today))
      if (outcome) counts[outcome] += 1
    }
  }
  const { days, followed, failed } = counts
  if (failed > 0) throw new Unsettled(`${failed} could not be seen to`)
  await commit([sweptWrite(last)])
  return { days, followed }
}

const attempt = async (id: string, run: () => Promise<boolean>): Promise<'followed' | 'failed' | undefined> => {
  try {
    return (await run()) ? 'followed' : undefined
  } catch (error) {
    // Somebody acted on it meanwhile.
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined
    logFault('not seen to', error, { id })
    return 'failed'
  }
}
