import { attachmentBytes } from '../../functions/files/attachments.use-case'
import { modelsOfMaker } from '../../functions/network/directory.use-case'
import { createCatalogueStore } from '../../functions/parts/catalogue/catalogue.store'
import { importCatalogue as importCatalogueBare } from '../../functions/parts/catalogue/exchange/import-catalogue.use-case'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate } from './api'
import { attached, type Document } from './attachments'
import { deployed } from './deployed'
import type { Tenant } from './tenant'

const importCatalogue = deployed('import-catalogue', importCatalogueBare)

export interface ImportAnswer {
  readonly id: string
  readonly state: string
  readonly counts: { rows: number; added: number; changed: number; unchanged: number; problems: number } | null
}

export const sendCatalogue = async (
  { as, maker }: Tenant,
  file: Document,
  { dryRun = false, ...more }: { readonly dryRun?: boolean; readonly idempotencyKey?: string } = {},
): Promise<MutationAnswer<ImportAnswer>> =>
  mutate({
    name: 'partsImport',
    viewer: as.MANUFACTURER,
    input: {
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      attachmentId: await attached(as.MANUFACTURER, file),
      dryRun,
      ...more,
    },
    select: 'partsImport { id state counts { rows } }',
  })

/** The job's own reading. @param change stands in for a part of it, e.g. one that breaks down */
export const reading = (change: Partial<Parameters<typeof importCatalogue>[0]> = {}) => ({
  ...{ store: createCatalogueStore(), bytesOf: attachmentBytes, modelsOf: modelsOfMaker, now: () => new Date() },
  ...change,
})

export const runImport = (id: string) => importCatalogue(reading(), fromGlobalId('PartsImport', id, []))

const IMPORT = `query($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on PartsImport { id state
  counts { rows added changed unchanged problems } publishedAt problems(first: $first, after: $after) {
    edges { node { row column header value code message } } pageInfo { hasNextPage endCursor } } } } }`

export interface ImportShown extends ImportAnswer {
  readonly publishedAt: string | null
  readonly problems: {
    readonly edges: readonly {
      node: { row: number; column: string | null; header: string | null; value: string; code: string; message: string }
    }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

export const importShown = async ({ as }: Tenant, id: string, page: object = {}): Promise<ImportShown> => {
  const variables = { id, first: 100, ...page }
  const { data, errors } = await callApi<{ node: ImportShown }>({ query: IMPORT, variables, viewer: as.MANUFACTURER })
  expect(errors).toEqual([])
  return data.node
}

/** Sent and read. */
export const imported = async (
  tenant: Tenant,
  file: Document,
  how: { readonly dryRun?: boolean } = {},
): Promise<ImportShown> => {
  const { object, userErrors } = await sendCatalogue(tenant, file, how)
  if (!object) throw new Error(JSON.stringify(userErrors))
  await runImport(object.id)
  return importShown(tenant, object.id)
}
