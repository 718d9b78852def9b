import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import type { Unit } from './network'
import { isSerial } from './unit'

const SERIAL = ['input', 'serial']

/** O8: the unit went back, for another or for its price: its clock ends. It goes back once. */
export const takenBack = (unit: Unit, on: Day, replacedBy?: string): Unit => {
  ensure(!unit.takenBack, 'UNIT_TAKEN_BACK', ['input', 'id'], { on: unit.takenBack?.on ?? '' })
  return {
    ...unit,
    version: unit.version + 1,
    takenBack: { on, ...(replacedBy === undefined ? {} : { replacedBy }) },
  }
}

/** The id that a serial number has among the units of a unit's maker. */
export const siblingId = ({ manufacturerId }: Unit, serial: string): string => {
  ensure(isSerial(serial), 'INVALID_VALUE', SERIAL, { actual: serial, expected: '1-40 × A-Z a-z 0-9 -' })
  return ownedId(manufacturerId, serial)
}

/**
 * The unit that takes another's place: of the same kind, new, and for the same customer, so what was paid and who sold it
 * go over to it. Its clock starts on the day.
 *
 * @param found what is registered under the serial number; a unit that nobody registered yet is registered by this
 */
export const inPlaceOf = (old: Unit, serial: string, found: Unit | undefined, on: Day): Unit => {
  const { manufacturerId, modelId, soldBy, price } = old
  const isNew = !found || !(found.soldOn || found.receivedOn || found.replaces || found.takenBack)
  const fits = serial !== old.serial && isNew && (found?.modelId ?? modelId) === modelId
  ensure(fits, 'REPLACEMENT_UNFIT', SERIAL, { serial })
  return {
    ...(found ?? { manufacturerId, modelId, serial }),
    id: siblingId(old, serial),
    version: (found?.version ?? 0) + 1,
    ...(soldBy === undefined ? {} : { soldBy }),
    ...(price === undefined ? {} : { price }),
    replaces: { unitId: old.id, on },
  }
}
