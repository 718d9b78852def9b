import { checkName, checkRange, checkVersion, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import type { Fen } from '../shared/money'
import type { Viewer } from '../shared/viewer'
import type { ProductModel, Unit } from './network'
import { changesUnit, registersUnit } from './network-access'
import { codeGeneration } from './unit-code'

/** Serial numbers go into keys and ids, so their alphabet is narrow. */
const SERIAL = /^[A-Za-z0-9-]{1,40}$/
export const isSerial = (serial: string): boolean => SERIAL.test(serial)
const MAX_DEALER = 100

/** What is told of a unit beside its serial number. */
export interface Sale {
  readonly soldOn?: Optional<Day>
  readonly soldBy?: Optional<string>
  readonly manufacturedOn?: Optional<Day>
  readonly receivedOn?: Optional<Day>
  readonly price?: Optional<Fen>
}

/** 10 000 000 CNY. */
const PRICE = { min: 0, max: 1_000_000_000 } as const

type UnitSale = Pick<Unit, 'soldOn' | 'soldBy' | 'manufacturedOn' | 'receivedOn' | 'price'>

/** Registers a unit of a model. A dealer registers its own sales only, so its own id may be left out. */
export const registerUnit = (
  model: ProductModel,
  { serial, ...sale }: Sale & { readonly serial: string },
  viewer: Viewer,
  today: Day,
): Unit => {
  if (!registersUnit(viewer, model.manufacturerId)) throw notFound('ProductModel', model.id, ['input', 'modelId'])
  ensure(isSerial(serial), 'INVALID_VALUE', ['input', 'serial'], {
    actual: serial,
    expected: '1-40 × A-Z a-z 0-9 -',
  })
  return {
    id: ownedId(model.manufacturerId, serial),
    version: 1,
    manufacturerId: model.manufacturerId,
    modelId: model.id,
    categoryId: model.categoryId,
    serial,
    ...checkSale(viewer.role === 'DEALER' ? ownSale(sale, viewer.dealerId) : sale, today),
  }
}

export const changeUnit = (
  unit: Unit,
  change: Sale & { readonly version: number; readonly replaceCode?: Optional<boolean> },
  viewer: Viewer,
  today: Day,
): Unit => {
  if (!changesUnit(viewer, unit.manufacturerId)) throw notFound('Unit', unit.id, ['input', 'id'])
  checkVersion(unit, change.version)
  return {
    ...unit,
    version: unit.version + 1,
    ...checkSale({ ...saleOf(unit), ...given(change) }, today),
    ...(change.replaceCode ? { codesReplaced: codeGeneration(unit) + 1 } : {}),
  }
}

const saleOf = ({ soldOn, soldBy, manufacturedOn, receivedOn, price }: Sale): Sale => ({
  soldOn,
  soldBy,
  manufacturedOn,
  receivedOn,
  price,
})

/** What is left out or null stays as it was. */
const given = (sale: Sale): Sale =>
  Object.fromEntries(Object.entries(saleOf(sale)).filter(([, value]) => value != null))

const ownSale = (sale: Sale, dealerId: string): Sale => {
  const actual = sale.soldBy ?? dealerId
  ensure(actual === dealerId, 'INVALID_VALUE', ['input', 'soldBy'], { actual, expected: dealerId })
  return { ...sale, soldBy: dealerId }
}

/** Made, sold, received: in this order, and nothing of it still to come. */
const checkSale = ({ soldOn, soldBy, manufacturedOn, receivedOn, price }: Sale, today: Day): UnitSale => {
  const days = { manufacturedOn, soldOn, receivedOn }
  let earliest: Day | undefined
  for (const [name, day] of Object.entries(days)) {
    if (!day) continue
    const expected = earliest === undefined ? `<= ${today}` : `${earliest} … ${today}`
    const fits = day <= today && (earliest === undefined || earliest <= day)
    ensure(fits, 'INVALID_VALUE', ['input', name], { actual: day, expected })
    earliest = day
  }
  return {
    ...(soldOn ? { soldOn } : {}),
    ...(soldBy ? { soldBy: checkName(soldBy, ['input', 'soldBy'], MAX_DEALER) } : {}),
    ...(manufacturedOn ? { manufacturedOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...(price == null ? {} : { price: checkRange(price, PRICE, ['input', 'price']) }),
  }
}
