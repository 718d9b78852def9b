import { checkDistinct } from '../../../shared/checks'
import type { Day } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { phrases } from '../../../shared/messages/phrases'
import type { Fen } from '../../../shared/money'
import {
  type ReadCell,
  readDay,
  readList,
  readText,
  readWhole,
  readWord,
  readYuan,
} from '../../../shared/sheets/read-cell'
import type { Columns } from '../../../shared/sheets/table'
import { partChecks } from '../check-part'
import { checkPartNumber, type Tracking, type WearClass } from '../part'

/** A model by its designation, with the part's place in it. */
export interface NamedFit {
  readonly model: string
  readonly position?: string
  readonly quantity: number
}

/** A row of a catalogue as makers exchange it: one part, whole. */
export interface CatalogueRow {
  partNumber: string
  nameZh: string
  nameEn?: string
  models: readonly NamedFit[]
  wearClass?: WearClass
  leadTimeDays: number
  tracking?: Tracking
  shelfLifeDays?: number
  cost: Fen
  priceCeiling: Fen
  supersededBy?: string
  supersededFrom?: Day
  substitutes?: readonly string[]
}

/** Upper-case codes, and what the trade writes. */
const trackingWords: Readonly<Record<string, Tracking>> = {
  ...{ NONE: 'NONE', LOT: 'LOT', SERIAL: 'SERIAL' },
  ...{ 不追踪: 'NONE', 批次: 'LOT', 序列号: 'SERIAL' },
}
const wearWords: Readonly<Record<string, WearClass>> = {
  ...{ STRUCTURAL: 'STRUCTURAL', ORDINARY: 'ORDINARY', WEARING: 'WEARING', CONSUMABLE: 'CONSUMABLE' },
  ...{ 结构件: 'STRUCTURAL', 一般件: 'ORDINARY', 易损件: 'WEARING', 易耗件: 'CONSUMABLE' },
}

const MAX_ENTRIES = 50
const FIT = /^(.+?)(?:@(.+?))?(?:[*×](\d{1,4}))?$/

/** @example `XQG-100@12-3*2` is two pieces at 12-3 of a unit of XQG-100 */
const readFit = (entry: string): NamedFit => {
  const [, model = '', position, quantity = '1'] = FIT.exec(entry) ?? []
  ensure(model.trim() !== '', 'INVALID_VALUE', [], { actual: entry, expected: phrases.cellModels })
  return {
    model: model.trim(),
    ...(position === undefined ? {} : { position: partChecks.position(position, []) }),
    quantity: partChecks.quantity(Number(quantity), []),
  }
}

const checked =
  <T>(read: ReadCell<T>, check: (value: T, field: readonly string[]) => T): ReadCell<T> =>
  (cell) =>
    check(read(cell), [])

const eachOnce =
  (limit: number): ReadCell<readonly string[]> =>
  (cell) =>
    checkDistinct(readList(cell), limit, [])

const readFits: ReadCell<readonly NamedFit[]> = (cell) => {
  const fits = readList(cell).map(readFit)
  checkDistinct(
    fits.map(({ model }) => model),
    MAX_ENTRIES,
    [],
  )
  return fits
}

export const catalogueColumns: Columns<CatalogueRow> = {
  partNumber: { names: ['partNumber', '配件编号'], required: true, read: checked(readText, checkPartNumber) },
  nameZh: { names: ['nameZh', '中文名称'], required: true, read: checked(readText, partChecks.nameZh) },
  nameEn: { names: ['nameEn', '英文名称'], read: checked(readText, partChecks.nameEn) },
  models: { names: ['models', '适用型号'], required: true, read: readFits },
  wearClass: { names: ['wearClass', '损耗类别'], read: readWord(wearWords) },
  leadTimeDays: {
    names: ['leadTimeDays', '供货周期(天)'],
    required: true,
    read: checked(readWhole, partChecks.leadTimeDays),
  },
  tracking: { names: ['tracking', '追踪方式'], read: readWord(trackingWords) },
  shelfLifeDays: { names: ['shelfLifeDays', '保质期(天)'], read: checked(readWhole, partChecks.shelfLifeDays) },
  cost: { names: ['costCny', '成本(元)'], required: true, read: checked(readYuan, partChecks.cost) },
  priceCeiling: {
    names: ['priceCeilingCny', '最高限价(元)'],
    required: true,
    read: checked(readYuan, partChecks.priceCeiling),
  },
  supersededBy: { names: ['supersededBy', '替代件编号'], read: checked(readText, checkPartNumber) },
  supersededFrom: { names: ['supersededFrom', '替代起始日'], read: readDay },
  substitutes: { names: ['substitutes', '可代用件'], read: eachOnce(20) },
}
