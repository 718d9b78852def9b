import { checkName, checkVersion, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { ProductModel, Unit } from './network'
import { changesUnit, registersUnit } from './network-access'

/** Serial numbers go into keys and ids, so their alphabet is narrow. */
const SERIAL = /^[A-Za-z0-9-]{1,40}$/
export const isSerial = (serial: string): boolean => SERIAL.test(serial)
const MAX_DEALER = 100

export interface Sale {
  readonly soldOn?: Optional<Day>
  readonly soldBy?: Optional<string>
}

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
    serial,
    ...checkSale(viewer.role === 'DEALER' ? ownSale(sale, viewer.dealerId) : sale, today),
  }
}

export const changeUnit = (
  unit: Unit,
  change: Sale & { readonly version: number },
  viewer: Viewer,
  today: Day,
): Unit => {
  if (!changesUnit(viewer, unit.manufacturerId)) throw notFound('Unit', unit.id, ['input', 'id'])
  checkVersion(unit, change.version)
  const { soldOn = unit.soldOn, soldBy = unit.soldBy } = nullless(change)
  return { ...unit, version: unit.version + 1, ...checkSale({ soldOn, soldBy }, today) }
}

const nullless = ({ soldOn, soldBy }: Sale) => ({ soldOn: soldOn ?? undefined, soldBy: soldBy ?? undefined })

const ownSale = (sale: Sale, dealerId: string): Sale => {
  const actual = sale.soldBy ?? dealerId
  ensure(actual === dealerId, 'INVALID_VALUE', ['input', 'soldBy'], { actual, expected: dealerId })
  return { ...sale, soldBy: dealerId }
}

const checkSale = ({ soldOn, soldBy }: Sale, today: Day): Pick<Unit, 'soldOn' | 'soldBy'> => {
  if (soldOn) ensure(soldOn <= today, 'INVALID_VALUE', ['input', 'soldOn'], { actual: soldOn, expected: `<= ${today}` })
  return {
    ...(soldOn ? { soldOn } : {}),
    ...(soldBy ? { soldBy: checkName(soldBy, ['input', 'soldBy'], MAX_DEALER) } : {}),
  }
}
