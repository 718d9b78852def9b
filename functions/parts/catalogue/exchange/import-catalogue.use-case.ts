import type { attachmentBytes } from '../../../files/attachments.use-case'
import type { modelsOfMaker } from '../../../network/directory.use-case'
import { commitEach } from '../../../platform/chunks'
import { readSheet, type SheetLimits } from '../../../platform/sheets/read-sheet'
import { instant } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import { type Problem, readTable, type Table } from '../../../shared/sheets/table'
import type { CatalogueStore } from '../catalogue.store'
import type { KeptPart, Part } from '../part'
import { type CatalogueRow, catalogueColumns } from './catalogue-columns'
import { type CatalogueImport, type ImportCounts, withoutStaged } from './catalogue-import'
import { type ImportPlan, namedParts, planImport } from './plan-import'

/** Rows of parts in one file. */
const MAX_ROWS = 5000
const LIMITS: SheetLimits = { rows: MAX_ROWS + 1, lastColumn: 'AZ', unpackedBytes: 64 * 1024 * 1024 }

interface Reading {
  readonly store: CatalogueStore
  readonly bytesOf: typeof attachmentBytes
  readonly modelsOf: typeof modelsOfMaker
  readonly now: () => Date
}

/**
 * Reads a file with parts, and takes all of it over or nothing. What is to become of each part is staged beside it, which no
 * reader sees and no other change gets past; one write publishes the import, from which on all of it counts; then the parts
 * are written out with their entries. Each step may be done again: a crash at any point ends as if there had been none.
 *
 * Cost for N parts: 2 N / 100 BatchGets, N / 50 transactions to stage them and N / 30 to write them out; a dry run none of
 * the transactions.
 */
export const importCatalogue = async (reading: Reading, id: string): Promise<CatalogueImport> => {
  const { imports } = reading.store.imports
  const request = await imports.need(id, ['id'])
  if (request.state === 'PUBLISHED') return settle(reading, request)
  if (request.state !== 'WAITING') return request
  const { plan, rows, consulted } = await planFor(reading, request)
  if (plan.problems.length > 0) return refuse(reading, request, rows, plan.problems)
  const counts = countsOf(rows, plan)
  const at = () => instant(reading.now())
  if (request.dryRun) return reading.store.imports.follow(request, { type: 'CHECKED', counts }, at())
  const conflict = await stage(reading, request, plan, consulted)
  if (conflict) {
    await unstage(reading, request, plan)
    return refuse(reading, request, rows, [conflict])
  }
  return settle(reading, await reading.store.imports.follow(request, { type: 'PUBLISHED', counts }, at()))
}

const countsOf = (rows: number, { changes, unchanged, problems }: ImportPlan): ImportCounts => {
  const added = changes.filter(({ before }) => !before).length
  return { rows, added, changed: changes.length - added, unchanged, problems: problems.length }
}

const refuse = async (
  { store: { imports }, now }: Reading,
  request: CatalogueImport,
  rows: number,
  problems: readonly Problem[],
): Promise<CatalogueImport> => {
  await imports.problems.save(request.id, problems)
  const counts = { rows, added: 0, changed: 0, unchanged: 0, problems: problems.length }
  return imports.follow(request, { type: 'REFUSED', counts }, instant(now()))
}

/** A problem of the file as a whole. */
const ofFile = ({ code, params }: DomainError): Problem => ({ row: 1, value: '', code, params })

const tableOf = async ({ bytesOf }: Reading, { attachments }: CatalogueImport): Promise<Table<CatalogueRow>> => {
  const [file] = attachments
  if (!file) throw new Error('An import without a file')
  try {
    return readTable(await readSheet(await bytesOf(file), file.contentType, LIMITS), catalogueColumns, MAX_ROWS)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { rows: [], problems: [ofFile(error)] }
  }
}

/** By id, as they stood when it was planned. */
type Consulted = ReadonlyMap<string, KeptPart | undefined>

const planFor = async (
  reading: Reading,
  request: CatalogueImport,
): Promise<{ plan: ImportPlan; rows: number; consulted: Consulted }> => {
  const { id, manufacturerId } = request
  const table = await tableOf(reading, request)
  const consulted = await withChains(reading.store, namedParts(manufacturerId, table))
  const models = Map.groupBy(await reading.modelsOf(manufacturerId), ({ name }) => name)
  const parts = new Map<string, Part>()
  let foreign = false
  for (const kept of consulted.values()) {
    foreign ||= kept?.staged !== undefined && kept.staged.importId !== id
    const part = kept && withoutStaged(kept)
    if (part) parts.set(part.id, part)
  }
  const plan = planImport(table, { manufacturerId, models, parts })
  const underWay = foreign ? [ofFile(new DomainError('IMPORT_UNDER_WAY'))] : []
  return { plan: { ...plan, problems: [...underWay, ...plan.problems] }, rows: table.rows.length, consulted }
}

/** Parts by id with all that follow on them. */
const withChains = async ({ parts }: CatalogueStore, ids: readonly string[]): Promise<Consulted> => {
  const found = new Map<string, KeptPart | undefined>()
  for (let wanted = [...ids]; wanted.length > 0; ) {
    const kept = await parts.keptAs(wanted)
    for (const [i, id] of wanted.entries()) found.set(id, kept[i])
    const next = kept.flatMap((part) => part?.supersededBy?.partId ?? [])
    wanted = [...new Set(next)].filter((id) => !found.has(id))
  }
  return found
}

/** Sets everything down, then looks whether what the plan rests on still stands. @returns why it cannot be published */
const stage = async (
  { store: { parts, imports } }: Reading,
  request: CatalogueImport,
  { changes }: ImportPlan,
  consulted: Consulted,
): Promise<Problem | undefined> => {
  await imports.parts.save(
    request.id,
    changes.map(({ id }) => id),
  )
  const left = changes.filter(({ id }) => consulted.get(id)?.staged === undefined)
  try {
    await commitEach(left, (change) => parts.staging(request.id, change))
  } catch (error) {
    // Anything else, such as too much at once, passes: the stream delivers the request again.
    if (!(error instanceof DomainError && error.code === 'IMPORT_UNDER_WAY')) throw error
    return ofFile(new DomainError('CATALOGUE_CHANGED', [], {}, { cause: error }))
  }
  const ids = [...consulted.keys()]
  const now = await parts.keptAs(ids)
  const moved = ids.some((id, i) => {
    const [before, after] = [consulted.get(id), now[i]]
    const own = after?.staged === undefined || after.staged.importId === request.id
    return !own || (after?.version ?? 0) !== (before?.version ?? 0)
  })
  return moved ? ofFile(new DomainError('CATALOGUE_CHANGED')) : undefined
}

const unstage = async ({ store: { parts } }: Reading, request: CatalogueImport, { changes }: ImportPlan) => {
  const kept = await parts.keptAs(changes.map(({ id }) => id))
  const own = kept.filter((part) => part !== undefined).filter(({ staged }) => staged?.importId === request.id)
  await commitEach(own, (part) => parts.unstaging(part))
}

/** Writes the parts of a published import out. */
const settle = async (
  { store: { parts, imports }, now }: Reading,
  published: CatalogueImport,
): Promise<CatalogueImport> => {
  for await (const ids of imports.parts.each(published.id)) {
    const kept = await parts.keptAs(ids)
    const own = kept.filter((part) => part !== undefined).filter(({ staged }) => staged?.importId === published.id)
    await commitEach(own, (part) => parts.settling(part, published))
  }
  return imports.follow(published, { type: 'DONE' }, instant(now()))
}
