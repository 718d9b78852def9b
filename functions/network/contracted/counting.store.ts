/**
 * What the counting of contracted points (N9) reads and writes; keys are in the table of contracted.store.ts. All is read as
 * committed last.
 *
 * Cost of up to 20 commitments (a point's work for a maker in a category), of one region's points as of many: 2 BatchGets at
 * once, 1 of what they are counted for, and 1 transaction of 2 WCU an item: one for each commitment and, where what it is
 * counted for changed, one for its line on the public list (admitted.store.ts) and up to three for its county, prefecture
 * and province, after 1 BatchGet of their numbers.
 */
import { commit, type Write } from '../../platform/commit'
import { Documents, staleVersion } from '../../platform/documents'
import type { Day, Period } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Roster } from '../certification/roster'
import type { ServicePoint, Terms } from '../network'
import { rosterKey } from '../rosters.store'
import { inPoint } from '../service-point-keys'
import { termsKey } from '../terms-key.store'
import type { Admitted } from './admitted'
import { listing } from './admitted.store'
import type { Cell, Changes, Commitment, Grounds } from './contracted'
import { type Counted, cellKey, markKey } from './contracted.store'

/** What a commitment is counted for now. */
export interface Mark {
  readonly version: number
  readonly periods: readonly Period[]
}

interface Replaced<T, N> {
  readonly of: T
  /** Of what was read; 0 where there was nothing. */
  readonly version: number
  readonly next: N
}

/** One transaction. */
export interface Recount {
  readonly marks: readonly Replaced<Commitment, readonly Period[]>[]
  readonly cells: readonly Replaced<Cell, Changes>[]
  /** On the public list, of commitments that are counted for other days than before. */
  readonly lines: readonly Admitted[]
  readonly today: Day
}

const consistent = { consistent: true } as const

export const createCountingStore = () => {
  const marks = new Documents<Mark>('Insights')
  const cells = new Documents<Counted>('Insights')
  const points = new Documents<ServicePoint | Roster>('ServicePoints')
  const terms = new Documents<Terms>('Providers')

  const replace = <D>(documents: Documents<D>, key: ReturnType<typeof cellKey>, doc: D, before: number): Write => {
    const beside = { version: before + 1 }
    return before === 0
      ? documents.insert(key, doc, beside, (_found, actual = 0) => staleVersion(0, actual))
      : documents.replace(key, doc, beside, before)
  }

  return {
    marks: (all: readonly Commitment[]): Promise<(Mark | undefined)[]> => marks.getMany(all.map(markKey), consistent),
    cells: (all: readonly Cell[]): Promise<(Counted | undefined)[]> => cells.getMany(all.map(cellKey), consistent),

    /** Undefined of a point that is not there. */
    grounds: async (all: readonly Commitment[]): Promise<(Grounds | undefined)[]> => {
      const pointIds = [...new Set(all.map(({ pointId }) => pointId))]
      const pairs = [...new Set(all.map(({ pointId, manufacturerId }) => `${ownerOf(pointId)}\n${manufacturerId}`))]
      const [found, agreed] = await Promise.all([
        points.getMany(
          pointIds.flatMap((id) => [inPoint(id, '#'), rosterKey(id)]),
          consistent,
        ),
        terms.getMany(
          pairs.map((pair) => {
            const [providerId = '', manufacturerId = ''] = pair.split('\n')
            return termsKey(providerId, manufacturerId)
          }),
          consistent,
        ),
      ])
      return all.map(({ pointId, manufacturerId }) => {
        const at = 2 * pointIds.indexOf(pointId)
        const [point, roster] = [found[at] as ServicePoint | undefined, found[at + 1] as Roster | undefined]
        return (
          point && {
            region: point.region,
            roster,
            terms: agreed[pairs.indexOf(`${ownerOf(pointId)}\n${manufacturerId}`)],
          }
        )
      })
    },

    /** Refused as STALE_VERSION when another counting was faster with any of it. */
    write: (recount: Recount): Promise<void> =>
      commit([
        ...recount.marks.map(({ of, version, next: periods }) =>
          replace(marks, markKey(of), { version: version + 1, periods }, version),
        ),
        ...recount.cells.map(({ of, version, next: changes }) =>
          replace(cells, cellKey(of), { version: version + 1, changes }, version),
        ),
        // Guarded by the marks of the same transaction.
        ...recount.lines.map((line) => listing(line, recount.today)),
      ]),
  }
}

export type CountingStore = ReturnType<typeof createCountingStore>
