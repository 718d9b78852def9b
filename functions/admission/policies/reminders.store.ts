/**
 * Pieces of the daily count of readers, in the Providers table for 30 days.
 *
 * | Access pattern          | Key                                               | Cost                  |
 * |-------------------------|---------------------------------------------------|-----------------------|
 * | piece of a day's run    | pk `PROV#<provider>`, sk `POLRUN#<day>#<maker>`   | 1 GetItem, 1 RCU      |
 * | finish                  | piece, job count                                  | 1 transaction, 4 WCU  |
 */
import { commit } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { countDone } from '../../platform/jobs'
import { addDays, type Instant, startOfDay } from '../../shared/days'
import { JOB, type Piece } from './remind-readers'

const KEEP_DAYS = 30

/** Another delivery finished it. */
class Finished extends Error {}

const keyOf = ({ day, manufacturerId, providerId }: Piece): Key => ({
  pk: `PROV#${providerId}`,
  sk: `POLRUN#${day}#${manufacturerId}`,
})

export const createRemindersStore = () => {
  const marks = new Documents<{ readonly at: Instant }>('Providers')

  return {
    isDone: async (piece: Piece): Promise<boolean> =>
      (await marks.get(keyOf(piece), { consistent: true })) !== undefined,

    /** Marks a piece as done and counts it, once. */
    finish: async (piece: Piece, at: Instant): Promise<void> => {
      const expiresAt = Math.floor(Date.parse(startOfDay(addDays(piece.day, KEEP_DAYS))) / 1000)
      try {
        await commit([marks.insert(keyOf(piece), { at }, { expiresAt }, new Finished()), countDone(JOB, piece.day, at)])
      } catch (error) {
        if (!(error instanceof Finished)) throw error
      }
    },
  }
}
