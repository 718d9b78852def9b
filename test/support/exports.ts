import type { DataExport } from '../../functions/exports/data-export'
import { createExportsStore, type ExportsStore } from '../../functions/exports/exports.store'
import { type PieceDeps, writePiece as writePieceBare } from '../../functions/exports/write-piece.use-case'
import { putObject } from '../../functions/platform/objects'
import { randomHex } from '../../functions/platform/random'
import { fromGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate } from './api'
import { deployed } from './deployed'
import type { Tenant } from './tenant'

const writePiece = deployed('export-data', writePieceBare)

const FIELDS = `id version state progress rows region availableUntil finishedAt
  files { number rows bytes sha256 url } log(first: 50) { edges { node { action by } } }`

export interface ExportData {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly progress: number
  readonly rows: number
  readonly region: string | null
  readonly availableUntil: string | null
  readonly finishedAt: string | null
  readonly files: readonly {
    readonly number: number
    readonly rows: number
    readonly bytes: number
    readonly sha256: string
    readonly url: string | null
  }[]
  readonly log: { readonly edges: readonly { readonly node: { readonly action: string; readonly by: string } }[] }
}

export const thisMonth = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)

export const requestExportOf = (
  tenant: Tenant,
  role: Role,
  input: Readonly<Record<string, unknown>> = {},
): Promise<MutationAnswer<ExportData>> =>
  mutate<ExportData>({
    name: 'dataExportRequest',
    viewer: tenant.as[role],
    select: `dataExport { ${FIELDS} }`,
    input: { format: 'JSON_LINES', from: thisMonth(), to: thisMonth(), ...input },
  })

export const cancelExportOf = (tenant: Tenant, role: Role, { id, version }: Pick<ExportData, 'id' | 'version'>) =>
  mutate<ExportData>({
    name: 'dataExportCancel',
    viewer: tenant.as[role],
    select: `dataExport { ${FIELDS} }`,
    input: { id, version },
  })

/** A begun one. */
export const begun = async (
  tenant: Tenant,
  role: Role,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ExportData> => {
  const { object, userErrors } = await requestExportOf(tenant, role, input)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const exportSeenBy = async (tenant: Tenant, role: Role, id: string): Promise<ExportData | null> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on DataExport { ${FIELDS} } } }`
  const { data } = await callApi<{ node: ExportData | null }>({ query, variables: { id }, viewer: tenant.as[role] })
  return data.node
}

export const pieceDeps = (change: Partial<PieceDeps> = {}): PieceDeps => ({
  ...{ store: createExportsStore(), put: putObject, newId: () => randomHex(16), now: () => new Date() },
  ...change,
})

/** An object store in memory. */
export const inMemory = () => {
  const kept = new Map<string, string>()
  const put: typeof putObject = async ({ id }, content) => {
    if (kept.has(id)) throw new Error(`${id} is written over`)
    kept.set(id, Buffer.from(content).toString())
  }
  return { kept, put }
}

const latest = (store: ExportsStore, id: string): Promise<DataExport> => store.exports.need(id, [])

/** What stream and queue do, until it is finished. @param id global */
export const carriedOut = async (id: string, change: Partial<PieceDeps> = {}): Promise<DataExport> => {
  const deps = pieceDeps(change)
  const local = fromGlobalId('DataExport', id, [])
  for (;;) {
    const { version, state } = await latest(deps.store, local)
    if (state !== 'WAITING' && state !== 'RUNNING') return latest(deps.store, local)
    await writePiece(deps, { id: local, version })
  }
}
