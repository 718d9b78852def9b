import type { Fen } from '../../../shared/money'
import type { Fit, Part } from '../part'
import { type CatalogueRow, catalogueColumns } from './catalogue-columns'

type Names = (id: string) => string
type Cells = Readonly<Record<keyof CatalogueRow, string | number>>

const yuan = (fen: Fen): number => fen / 100
const fitOf = ({ modelId, position, quantity }: Fit, modelName: Names): string =>
  `${modelName(modelId)}${position === undefined ? '' : `@${position}`}*${quantity}`

/** A part as a row of the table that catalogue-columns.ts reads. */
const cellsOf = (part: Part, modelName: Names, numberOf: Names): Cells => ({
  partNumber: part.partNumber,
  nameZh: part.nameZh,
  nameEn: part.nameEn ?? '',
  models: part.fits.map((fit) => fitOf(fit, modelName)).join('; '),
  wearClass: part.wearClass,
  leadTimeDays: part.leadTimeDays,
  tracking: part.tracking,
  shelfLifeDays: part.shelfLifeDays ?? '',
  cost: yuan(part.cost),
  priceCeiling: yuan(part.priceCeiling),
  supersededBy: part.supersededBy ? numberOf(part.supersededBy.partId) : '',
  supersededFrom: part.supersededBy?.from ?? '',
  substitutes: part.substitutes.map(numberOf).join('; '),
})

/** A whole catalogue as a table, the names of its columns first: what is sent back unchanged changes nothing. */
export const catalogueTable = (parts: readonly Part[], modelName: Names): (string | number)[][] => {
  const keys = Object.keys(catalogueColumns) as (keyof CatalogueRow)[]
  const numbers = new Map(parts.map(({ id, partNumber }) => [id, partNumber]))
  const rows = parts.map((part) => cellsOf(part, modelName, (id) => numbers.get(id) ?? ''))
  return [keys.map((key) => catalogueColumns[key].names[0]), ...rows.map((row) => keys.map((key) => row[key]))]
}
