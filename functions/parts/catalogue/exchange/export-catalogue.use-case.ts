import { modelsOfMaker } from '../../../network/directory.use-case'
import { downloadUrl, putObject } from '../../../platform/objects'
import { everyNode } from '../../../platform/page'
import { writeSheet } from '../../../platform/sheets/write-sheet'
import { ensure } from '../../../shared/errors'
import { CSV, XLSX } from '../../../shared/sheets/sheet'
import type { CatalogueStore } from '../catalogue.store'
import type { Part } from '../part'
import { catalogueTable } from './catalogue-cells'

const MAX_PARTS = 10_000
const PAGE = 1000
const URL_SECONDS = 10 * 60
const formats = {
  CSV: { contentType: CSV, name: 'catalogue.csv' },
  XLSX: { contentType: XLSX, name: 'catalogue.xlsx' },
} as const

/**
 * A catalogue as a file to be downloaded; it is gone after a day. Cost: 1 Query per 1 000 parts or 1 MB of them, 1 Query per
 * hundred models, 1 round trip to the object store.
 */
export const exportCatalogue = async (
  store: CatalogueStore,
  manufacturerId: string,
  format: keyof typeof formats,
  id: string,
): Promise<{ readonly url: string; readonly parts: number }> => {
  const models = new Map((await modelsOfMaker(manufacturerId)).map((model) => [model.id, model.name]))
  const parts: Part[] = []
  for await (const part of everyNode((page) => store.ofMaker(manufacturerId, '', page), PAGE)) {
    parts.push(part)
    ensure(parts.length <= MAX_PARTS, 'CATALOGUE_TOO_LONG', ['manufacturerId'], { limit: MAX_PARTS })
  }
  const table = catalogueTable(parts, (modelId) => models.get(modelId) ?? '')
  const place = { folder: 'exports', id } as const
  await putObject(place, await writeSheet(table, formats[format].contentType), formats[format])
  return { url: await downloadUrl(place, URL_SECONDS), parts: parts.length }
}
