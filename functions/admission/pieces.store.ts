import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone, countFailed, countRecovered } from '../platform/jobs'
import { type Day, type Instant, instant } from '../shared/days'

/** One message of a day's re-evaluation: agreements of one provider. */
export interface Piece {
  /** The day of the run: the job's period. */
  readonly day: Day
  /** The run's instant; figures and days follow it, however late the message is handled. */
  readonly at: Instant
  readonly providerId: string
  /** 0, and one more for each further message about the same provider. */
  readonly part: number
  readonly agreementIds: readonly string[]
}

interface Mark {
  readonly state: 'DONE' | 'FAILED'
}

export const JOB = 'evaluate-provider'
const KEEP_SECONDS = 30 * 86_400

const keyOf = ({ providerId, day, part }: Piece): Key => ({ pk: `PROV#${providerId}`, sk: `EVALRUN#${day}#${part}` })

/** What became of the pieces of a run: written with their effect, so that a redelivered message counts once. */
export const createPiecesStore = () => {
  const marks = new Documents<Mark>('Providers')

  const besideOf = ({ at }: Piece, version: number) => ({
    version,
    expiresAt: Math.floor(Date.parse(at) / 1000) + KEEP_SECONDS,
  })
  const count = (counted: typeof countDone, { day }: Piece, now: Date): Write => counted(JOB, day, instant(now))

  return {
    /** What became of it so far; undefined before its first end. */
    stateOf: async (piece: Piece): Promise<Mark['state'] | undefined> =>
      (await marks.get(keyOf(piece), { consistent: true }))?.state,

    /** Commits a piece's effect with its mark and count. */
    finish: (piece: Piece, before: 'FAILED' | undefined, effect: readonly Write[], now: Date): Promise<void> => {
      const done: Mark = { state: 'DONE' }
      return commit([
        before
          ? marks.replace(keyOf(piece), done, besideOf(piece, 2), 1)
          : marks.insert(keyOf(piece), done, besideOf(piece, 1)),
        count(before ? countRecovered : countDone, piece, now),
        ...effect,
      ])
    },

    /** Puts a failure on record; the message is tried again. */
    fail: (piece: Piece, now: Date): Promise<void> =>
      commit([marks.insert(keyOf(piece), { state: 'FAILED' }, besideOf(piece, 1)), count(countFailed, piece, now)]),
  }
}

export type PiecesStore = ReturnType<typeof createPiecesStore>
