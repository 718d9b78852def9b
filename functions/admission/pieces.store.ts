import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone, countFailed, countRecovered } from '../platform/jobs'
import { instant } from '../shared/days'
import { type AnyPiece, nameOf } from './pieces'

interface Mark {
  readonly state: 'DONE' | 'FAILED'
}

export const JOB = 'evaluate-provider'
/** Longer than a month's pieces may be sent again. */
const KEEP_SECONDS = 62 * 86_400

const keyOf = (piece: AnyPiece): Key => {
  const { period, owner, name } = nameOf(piece)
  return { pk: owner, sk: `EVALRUN#${period}#${name}` }
}

/** What became of the pieces of a run: written with their effect, so that a redelivered message counts once. */
export const createPiecesStore = () => {
  const marks = new Documents<Mark>('Providers')

  const besideOf = ({ at }: AnyPiece, version: number) => ({
    version,
    expiresAt: Math.floor(Date.parse(at) / 1000) + KEEP_SECONDS,
  })
  const count = (counted: typeof countDone, piece: AnyPiece, now: Date): Write =>
    counted(JOB, nameOf(piece).period, instant(now))

  return {
    /** What became of it so far; undefined before its first end. */
    stateOf: async (piece: AnyPiece): Promise<Mark['state'] | undefined> =>
      (await marks.get(keyOf(piece), { consistent: true }))?.state,

    /** Commits a piece's effect with its mark and count. */
    finish: (piece: AnyPiece, before: 'FAILED' | undefined, effect: readonly Write[], now: Date): Promise<void> => {
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
    fail: (piece: AnyPiece, now: Date): Promise<void> =>
      commit([marks.insert(keyOf(piece), { state: 'FAILED' }, besideOf(piece, 1)), count(countFailed, piece, now)]),
  }
}

export type PiecesStore = ReturnType<typeof createPiecesStore>
