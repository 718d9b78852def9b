import type { ProductModel } from '../../../network/network'
import { DomainError, ensure } from '../../../shared/errors'
import { phrases } from '../../../shared/messages/phrases'
import type { Problem, Table, TableRow } from '../../../shared/sheets/table'
import { changesOf } from '../change-part'
import { checkShelfLife } from '../check-part'
import { modelIdsOf, type Part, type PartData, type PartEvent, partId, type Supersession } from '../part'
import { checkLinks } from '../replace-part'
import type { CatalogueRow } from './catalogue-columns'

/** What stands before a file is taken over. */
export interface Standing {
  readonly manufacturerId: string
  /** The maker's models by designation. */
  readonly models: ReadonlyMap<string, readonly ProductModel[]>
  /** By id: parts that the file has or names, and those behind them in their chains. */
  readonly parts: ReadonlyMap<string, Part>
}

export interface PlannedChange {
  readonly id: string
  /** As it stands; undefined for a part that is new. */
  readonly before: Part | undefined
  readonly event: PartEvent
}

export interface ImportPlan {
  readonly problems: readonly Problem[]
  /** What is to happen; parts that are as the file has them stay as they are. */
  readonly changes: readonly PlannedChange[]
  readonly unchanged: number
}

type Row = TableRow<CatalogueRow>
type Key = keyof CatalogueRow

/** Ids of all parts that a file has or names. */
export const namedParts = (manufacturerId: string, { rows }: Table<CatalogueRow>): string[] => {
  const numbers = rows.flatMap(({ values: { partNumber, supersededBy, substitutes = [] } }) =>
    [partNumber, supersededBy, ...substitutes].filter((number) => number !== undefined),
  )
  return [...new Set(numbers.map((number) => partId(manufacturerId, number)))]
}

/**
 * What a file makes of a catalogue: each row says all of one part, and parts without a row stay. With one problem nothing of it
 * is taken over, so every problem there is is told.
 */
export const planImport = (table: Table<CatalogueRow>, standing: Standing): ImportPlan => {
  const idOf = (number: string) => partId(standing.manufacturerId, number)
  const rows = new Map<string, Row>()
  const problems: Problem[] = [...table.problems]
  for (const row of table.rows) {
    const { partNumber } = row.values
    if (partNumber === undefined) continue
    const first = rows.get(idOf(partNumber))
    if (first) problems.push(row.problem('partNumber', new DomainError('SHEET_ROW_TWICE', [], { row: first.row })))
    else rows.set(idOf(partNumber), row)
  }
  const nextOf = (id: string): Supersession | undefined => {
    const row = rows.get(id)
    if (!row) return standing.parts.get(id)?.supersededBy
    const { supersededBy, supersededFrom } = row.values
    return supersededBy && supersededFrom ? { partId: idOf(supersededBy), from: supersededFrom } : undefined
  }
  const exists = (id: string) => rows.has(id) || standing.parts.has(id)
  for (const [id, row] of rows)
    for (const [key, check] of checksOf(id, row, { standing, idOf, nextOf, exists }))
      problems.push(...problemOf(row, key, check))
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.row - b.row), changes: [], unchanged: 0 }
  const changes = [...rows].flatMap(([id, row]) => changeOf(id, row, standing, nextOf(id)))
  return { problems, changes, unchanged: rows.size - changes.length }
}

const problemOf = (row: Row, key: Key, check: () => void): Problem[] => {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return [row.problem(key, error)]
  }
}

interface Looked {
  readonly standing: Standing
  readonly idOf: (number: string) => string
  readonly nextOf: (id: string) => Supersession | undefined
  readonly exists: (id: string) => boolean
}

/** What no cell alone can tell. */
const checksOf = (id: string, { values }: Row, { standing, idOf, nextOf, exists }: Looked): [Key, () => void][] => {
  const { supersededBy, supersededFrom, substitutes = [], models = [], shelfLifeDays } = values
  const before = standing.parts.get(id)
  const tracking = values.tracking ?? before?.tracking ?? 'NONE'
  const needed = (number: string) => {
    ensure(exists(idOf(number)), 'INVALID_VALUE', [], { actual: number, expected: phrases.knownPart })
  }
  return [
    [
      'tracking',
      () =>
        ensure(tracking === (before?.tracking ?? tracking), 'TRACKING_FIXED', [], { actual: before?.tracking ?? '' }),
    ],
    ['shelfLifeDays', () => checkShelfLife(shelfLifeDays, tracking, [])],
    ...models.map(({ model }): [Key, () => void] => ['models', () => void modelCalled(model, standing)]),
    ['supersededFrom', () => ensure(!supersededBy || supersededFrom, 'REQUIRED')],
    ['supersededBy', () => ensure(supersededBy || !supersededFrom, 'REQUIRED')],
    ['supersededBy', () => supersededBy && needed(supersededBy)],
    ['supersededBy', () => checkLinks(id, nextOf)],
    ...substitutes.map((number): [Key, () => void] => ['substitutes', () => needed(number)]),
    [
      'substitutes',
      () =>
        ensure(!substitutes.some((number) => idOf(number) === id), 'INVALID_VALUE', [], {
          actual: values.partNumber ?? '',
          expected: phrases.otherParts,
        }),
    ],
  ]
}

const modelCalled = (name: string, { models }: Standing): ProductModel => {
  const [model, ...others] = models.get(name) ?? []
  if (!model) throw new DomainError('INVALID_VALUE', [], { actual: name, expected: phrases.ownModel })
  ensure(others.length === 0, 'MODEL_AMBIGUOUS', [], { actual: name })
  return model
}

/** What a row without a problem makes of its part. */
const changeOf = (
  id: string,
  { values }: Row,
  standing: Standing,
  supersededBy: Supersession | undefined,
): PlannedChange[] => {
  const { manufacturerId, parts } = standing
  const before = parts.get(id)
  const whole = values as CatalogueRow
  const fits = whole.models.map(({ model, ...place }) => ({ ...place, of: modelCalled(model, standing) }))
  const data: PartData = {
    nameZh: whole.nameZh,
    ...(whole.nameEn === undefined ? {} : { nameEn: whole.nameEn }),
    fits: fits.map(({ of, ...place }) => ({ modelId: of.id, ...place })),
    categoryIds: [...new Set(fits.map(({ of }) => of.categoryId))].sort(),
    wearClass: whole.wearClass ?? before?.wearClass ?? 'ORDINARY',
    leadTimeDays: whole.leadTimeDays,
    cost: whole.cost,
    priceCeiling: whole.priceCeiling,
    ...(whole.shelfLifeDays === undefined ? {} : { shelfLifeDays: whole.shelfLifeDays }),
    ...(supersededBy ? { supersededBy } : {}),
    substitutes: (whole.substitutes ?? []).map((number) => partId(manufacturerId, number)),
  }
  if (!before) {
    const { partNumber, tracking = 'NONE' } = whole
    return [{ id, before, event: { type: 'ADDED', manufacturerId, partNumber, tracking, ...data } }]
  }
  const absent = { nameEn: null, shelfLifeDays: null, supersededBy: null }
  const changes = changesOf(before, { ...absent, ...data })
  return Object.keys(changes).length === 0 ? [] : [{ id, before, event: { type: 'CHANGED', changes } }]
}

/** Models whose lists a planned change adds its part to. */
export const modelsAdded = ({ before, event }: PlannedChange): string[] => {
  const fits = event.type === 'ADDED' ? event.fits : event.changes.fits
  const had = new Set(before ? modelIdsOf(before) : [])
  return (fits ?? []).map(({ modelId }) => modelId).filter((id) => !had.has(id))
}
