import { monotonicFactory } from 'ulid'
import { attachmentBytes } from '../../functions/files/attachments.use-case'
import { createCatalogueStore } from '../../functions/parts/catalogue/catalogue.store'
import { createCountsStore } from '../../functions/parts/stock/counts/counts.store'
import { importCount as importCountBare, type Reading } from '../../functions/parts/stock/counts/import-count.use-case'
import { createWarehousesStore } from '../../functions/parts/stock/warehouses.store'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { attached, type Document } from './attachments'
import { deployed } from './deployed'
import { csv } from './sheets'
import type { Tenant } from './tenant'

const importCount = deployed('import-stock-counts', importCountBare)

const COUNT_HEADERS = ['partNumber', 'lot', 'serial', 'booked', 'asOf', 'counted', 'reason']

export interface CountedRow {
  readonly partNumber: string
  readonly lot?: string
  readonly serial?: string
  readonly booked?: number
  readonly asOf?: string
  readonly counted?: number
  readonly reason?: string
}

export const countFile = (...rows: readonly CountedRow[]): Document =>
  csv([COUNT_HEADERS, ...rows.map((row) => COUNT_HEADERS.map((key) => row[key as keyof CountedRow] ?? ''))], '盘点.csv')

export interface CountAnswer {
  readonly id: string
  readonly state: string
}

interface How {
  readonly dryRun?: boolean
  readonly idempotencyKey?: string
  readonly countedFrom?: string
  readonly countedTo?: string
}

/** Sent by whoever keeps the place. */
export const sendCount = async (
  { maker }: Tenant,
  viewer: TokenClaims,
  placeId: string,
  file: Document,
  { dryRun = false, ...how }: How = {},
): Promise<MutationAnswer<CountAnswer>> =>
  mutate({
    name: 'stockCountImport',
    viewer,
    input: {
      placeId,
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      attachmentId: await attached(viewer, file),
      dryRun,
      ...how,
    },
    select: 'stockCountImport { id state }',
  })

/** The job's own reading. @param change stands in for a part of it, e.g. one that breaks down */
export const countReading = (change: Partial<Reading> = {}): Reading => ({
  store: createCountsStore(),
  stores: { catalogue: createCatalogueStore(), warehouses: createWarehousesStore() },
  bytesOf: attachmentBytes,
  now: () => new Date(),
  newId: monotonicFactory(),
  ...change,
})

export const localCount = (id: string): string => fromGlobalId('StockCountImport', id, [])
export const runCount = (id: string, change: Partial<Reading> = {}) => importCount(countReading(change), localCount(id))

const COUNT = `query($id: ID!) { node(id: $id) { ... on StockCountImport { id state overtaken publishedAt
  counts { rows agreed more less problems } problems(first: 100) { edges { node { row column value code message } } } } } }`

export interface CountShown extends CountAnswer {
  readonly overtaken: number | null
  readonly publishedAt: string | null
  readonly counts: { rows: number; agreed: number; more: number; less: number; problems: number } | null
  readonly problems: {
    readonly edges: readonly {
      readonly node: { row: number; column: string | null; value: string; code: string; message: string }
    }[]
  }
}

export const countShown = async (viewer: TokenClaims, id: string): Promise<CountShown> => {
  const { data, errors } = await callApi<{ node: CountShown }>({ query: COUNT, variables: { id }, viewer })
  expect(errors).toEqual([])
  return data.node
}

/** Problems as `<row><column> <code>`. */
export const told = ({ problems }: CountShown): string[] =>
  problems.edges.map(({ node: { row, column, code } }) => `${row}${column ?? ''} ${code}`)

/** Sent and read. */
export const counted = async (
  tenant: Tenant,
  viewer: TokenClaims,
  placeId: string,
  file: Document,
  how: How = {},
): Promise<CountShown> => {
  const { object, userErrors } = await sendCount(tenant, viewer, placeId, file, how)
  if (!object) throw new Error(JSON.stringify(userErrors))
  await runCount(object.id)
  return countShown(viewer, object.id)
}
