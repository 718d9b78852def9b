import type { attachmentBytes } from '../../../files/attachments.use-case'
import { readSheet, type SheetLimits } from '../../../platform/sheets/read-sheet'
import { type Instant, instant } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import type { NewId } from '../../../shared/ids'
import { type Problem, readTable, type Table } from '../../../shared/sheets/table'
import type { CatalogueStore } from '../../catalogue/catalogue.store'
import type { Part } from '../../catalogue/part'
import { seesPart } from '../../catalogue/part-access'
import { knownPlace, type PlaceStores } from '../known-place.use-case'
import { bookedAs } from '../movements.store'
import { type Booking, free, keep, settle } from './book-count.use-case'
import { type CountRow, countColumns } from './count-columns'
import type { CountImport } from './count-import'
import type { CountsStore } from './counts.store'
import { type Counted, type CountPlan, countedIn, partOfRow, planCount } from './plan-count'
import type { PlannedVariance } from './planned'
import { type PartThere, partThere, standingOf } from './standing.use-case'

/** Rows of one file. */
export const MAX_ROWS = 2000
const LIMITS: SheetLimits = { rows: MAX_ROWS + 1, lastColumn: 'Z', unpackedBytes: 32 * 1024 * 1024 }
/** Parts that are read at the same time. */
const AT_ONCE = 10

export interface Reading {
  readonly store: CountsStore
  readonly stores: PlaceStores & { readonly catalogue: CatalogueStore }
  readonly bytesOf: typeof attachmentBytes
  readonly now: () => Date
  /** Each later than the one before: cards are in the order of ids. */
  readonly newId: NewId
}

/**
 * Reads a file of counts, and books all of it or nothing. What a row finds missing could be taken while the others are booked; so all
 * that is missing is kept first, one write publishes the file, and from then on nothing of it can fail. Where too little is left to
 * keep, what was kept is freed and the file refused. Each step may be done again: a crash at any point ends as if there had been none.
 *
 * Cost for P parts with a row and V rows that differ: 3 Queries a part, 1 BatchGet per hundred parts; 1 transaction a row found more, 2 a row
 * found less; a dry run none of these.
 */
export const importCount = async (reading: Reading, id: string): Promise<CountImport> => {
  const count = await reading.store.files.need(id, ['id'])
  if (count.state === 'WAITING') return begin(reading, count)
  if (count.state === 'KEEPING') return keepAll(reading, count)
  if (count.state === 'FREEING') return freeAll(reading, count)
  return count.state === 'PUBLISHED' ? settleAll(reading, count) : count
}

const at = ({ now }: Reading): Instant => instant(now())

const begin = async (reading: Reading, count: CountImport): Promise<CountImport> => {
  const { store, newId } = reading
  const { problems, variances, counts } = await planFor(reading, count)
  if (problems.length > 0) {
    await store.problems.save(count.id, problems)
    return store.follow(count, { type: 'REFUSED', counts }, at(reading))
  }
  if (count.dryRun) return store.follow(count, { type: 'CHECKED', counts }, at(reading))
  const planId = newId()
  const kept = variances.map((one) => ({ ...one, keepId: newId() }))
  const planned = kept.map((one) => ({ ...one, freeId: newId(), settleId: newId() }))
  await store.variances.save(planId, planned)
  return keepAll(reading, await store.follow(count, { type: 'KEEPING', counts, planId }, at(reading)))
}

const keepAll = async (reading: Reading, count: CountImport): Promise<CountImport> => {
  const { store } = reading
  const booking = await bookingOf(reading, count)
  const guard = store.files.unchanged(count)
  for await (const variance of variancesOf(reading, count)) {
    try {
      await keep(booking, variance, guard)
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'NOT_ENOUGH_STOCK')) throw error
      const { code, params } = error
      await store.problems.save(count.id, [{ row: variance.row, value: '', code, params }])
      return freeAll(reading, await store.follow(count, { type: 'FREEING' }, at(reading)))
    }
  }
  return settleAll(reading, await store.follow(count, { type: 'PUBLISHED' }, at(reading)))
}

const freeAll = async (reading: Reading, count: CountImport): Promise<CountImport> => {
  const booking = await bookingOf(reading, count)
  for await (const variance of variancesOf(reading, count))
    await free(booking, variance, variance.quantity < 0 && (await bookedAs(variance.keepId)) !== undefined)
  const { rows = 0 } = count.counts ?? {}
  const counts = { rows, agreed: 0, more: 0, less: 0, problems: 1 }
  return reading.store.follow(count, { type: 'REFUSED', counts }, at(reading))
}

const settleAll = async (reading: Reading, count: CountImport): Promise<CountImport> => {
  const booking = await bookingOf(reading, count)
  let overtaken = 0
  for await (const variance of variancesOf(reading, count)) if (await settle(booking, variance)) overtaken += 1
  return reading.store.follow(count, { type: 'DONE', overtaken }, at(reading))
}

async function* variancesOf({ store }: Reading, { planId = '' }: CountImport): AsyncGenerator<PlannedVariance> {
  for await (const some of store.variances.each(planId)) yield* some
}

const bookingOf = async (reading: Reading, count: CountImport): Promise<Booking> => {
  const { stores } = reading
  const known = await knownPlace(count.place, stores)
  if (!known) throw new Error(`There is no place ${count.place.id}`)
  const partOf = async (id: string): Promise<Part> => {
    const part = await stores.catalogue.parts.load(id)
    if (!part) throw new Error(`There is no part ${id}`)
    return part
  }
  return { count, known, partOf, at: at(reading) }
}

const tableOf = async ({ bytesOf }: Reading, { attachments: [file] }: CountImport): Promise<Table<CountRow>> => {
  if (!file) throw new Error('A count without a file')
  try {
    return readTable(await readSheet(await bytesOf(file), file.contentType, LIMITS), countColumns, MAX_ROWS)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, params } = error
    const problem: Problem = { row: 1, value: '', code, params }
    return { rows: [], problems: [problem] }
  }
}

const planFor = async (reading: Reading, count: CountImport): Promise<CountPlan> => {
  const { manufacturerId, place, countedFrom, countedTo } = count
  const table = await tableOf(reading, count)
  const filled = table.rows.filter(({ values }) => values.counted !== undefined)
  const byPart = Map.groupBy(filled, (row) => partOfRow(manufacturerId, row))
  const ids = [...byPart.keys()].filter((id) => id !== undefined)
  const parts = await reading.stores.catalogue.parts.loadMany(ids)
  const there = new Map<string, PartThere>()
  for (let i = 0; i < parts.length; i += AT_ONCE) {
    const some = parts.slice(i, i + AT_ONCE).map(({ id }) => {
      const rows = byPart.get(id) ?? []
      const named = rows.map(({ values }): Counted => countedIn(id, values))
      const begins = rows.flatMap(({ values }) => [countedFrom, values.asOf].filter((one) => one !== undefined))
      return partThere(place, id, named, begins.toSorted()[0] ?? countedTo)
    })
    for (const one of await Promise.all(some)) there.set(one.partId, one)
  }
  const sight = count.sees === 'ALL' ? 'ALL' : new Set(count.sees)
  const known = parts.filter((part) => seesPart(sight, part) || (there.get(part.id)?.lines.length ?? 0) > 0)
  return planCount(table, {
    manufacturerId,
    parts: new Map(known.map((part) => [part.id, part])),
    ...standingOf(place, there),
    span: { from: countedFrom, to: countedTo },
    now: at(reading),
  })
}
