import { retryRaces } from '../../platform/retry'
import { addDays, type Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { regionLevels } from '../../shared/regions'
import { rosteredPoints } from '../partners.use-case'
import {
  ANY_CATEGORY,
  type Cell,
  type Changes,
  type Commitment,
  changesBetween,
  commitmentsOf,
  contractedDays,
  foldedAt,
  sumOf,
} from './contracted'
import { type CountingStore, createCountingStore } from './counting.store'
import type { Pair } from './told'

/** With its line, county, prefecture and province a commitment touches five items, and a transaction holds a hundred. */
const MAX_COMMITMENTS = 20
/** What changed longer ago is summed up; as long as a roster keeps what has ended. */
const KEEP_DAYS = 400

/**
 * Brings what commitments are counted for up to what stands (N9): letters and agreements are read as they are now, so that
 * it makes no difference what happened, how often and in which order it was told. Every change has to be told once after it
 * was made; a crash leaves a transaction undone, and telling it again goes on.
 *
 * @param today days long before it are summed up
 */
export const countPoints = async (
  commitments: readonly Commitment[],
  today: Day,
  store: CountingStore = createCountingStore(),
): Promise<void> => {
  const distinct = [...new Map(commitments.map((one) => [nameOf(one), one])).values()]
  for (let from = 0; from < distinct.length; from += MAX_COMMITMENTS) {
    const some = distinct.slice(from, from + MAX_COMMITMENTS)
    await retryRaces(() => recount(some, today, store), lostRace)
  }
}

/** All points of a provider that hold a maker's letters, after their agreements changed: 1 Query and 1 BatchGet per hundred more. */
export const countPair = async ({ providerId, manufacturerId }: Pair, today: Day): Promise<void> => {
  for await (const points of rosteredPoints(providerId)) {
    const rosters = points.flatMap(({ roster }) => roster ?? [])
    await countPoints(
      rosters.flatMap((roster) => commitmentsOf(roster, manufacturerId)),
      today,
    )
  }
}

const nameOf = ({ pointId, manufacturerId, categoryId }: Commitment): string =>
  `${pointId}\n${manufacturerId}\n${categoryId}`

const lostRace = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'STALE_VERSION' || error.code === 'BUSY')

/**
 * A commitment whose days stand as they were counted is marked like any other: a slower counting, which read what stood before,
 * would else find the mark as it left it, and count what is no longer so.
 */
const recount = async (commitments: readonly Commitment[], today: Day, store: CountingStore): Promise<void> => {
  const marks = await store.marks(commitments)
  // Read after the marks they are compared with: of two countings the later to write has then seen what both were told of.
  const grounds = await store.grounds(commitments)
  const seen = commitments.flatMap((of, i) => {
    const [mark, ground] = [marks[i], grounds[i]]
    if (!ground) return []
    const next = contractedDays(of, ground)
    const changes = changesBetween(mark?.periods ?? [], next)
    const { region } = ground
    return [{ of, version: mark?.version ?? 0, next, changes, region, levels: regionLevels(region) }]
  })
  if (seen.length === 0) return
  const changed = seen.filter(({ changes }) => Object.keys(changes).length > 0)
  const touched = new Map<string, { cell: Cell; changes: Changes[] }>()
  for (const { of, changes, levels } of changed)
    for (const region of levels) {
      const { manufacturerId, categoryId } = of
      const name = `${manufacturerId}\n${region}\n${categoryId}`
      const known = touched.get(name) ?? { cell: { manufacturerId, region, categoryId }, changes: [] }
      touched.set(name, { ...known, changes: [...known.changes, changes] })
    }
  const added = [...touched.values()]
  const found = await store.cells(added.map(({ cell }) => cell))
  await store.write({
    marks: seen.map(({ of, version, next }) => ({ of, version, next })),
    lines: changed
      .filter(({ of }) => of.categoryId !== ANY_CATEGORY)
      .map(({ of, version, next, region }) => ({ ...of, region, periods: next, version: version + 1 })),
    today,
    cells: added.map(({ cell, changes }, i) => ({
      of: cell,
      version: found[i]?.version ?? 0,
      next: foldedAt(sumOf([found[i]?.changes ?? {}, ...changes]), addDays(today, -KEEP_DAYS)),
    })),
  })
}
