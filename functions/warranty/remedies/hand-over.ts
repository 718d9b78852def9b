import type { ItemCondition } from '../../network/equipment/issued-item'
import { isSerial } from '../../network/unit'
import { checkDistinct, checkName, checkRange, type Field } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Loaner, Payment, RemedyCase, RemedyEvent, StatedCharges } from './remedy'
import { MAX_ACCESSORIES, MAX_ACCESSORY, MAX_REFERENCE } from './remedy-terms'

interface Referred {
  readonly reference: string
}

const referred = ({ reference }: Referred, on: Day): Payment => ({
  reference: checkName(reference, ['input', 'reference'], MAX_REFERENCE),
  on,
})

/** The maker has paid the amount computed when it was claimed. @param input by which the customer finds the payment */
export const pay = (input: Referred, on: Day): RemedyEvent => ({ type: 'PAID', payment: referred(input, on) })

/** O13: what was missing is in the post. */
export const sendItems = (input: Referred, on: Day): RemedyEvent => ({ type: 'SENT', sending: referred(input, on) })

export const replace = (unitId: string, on: Day): RemedyEvent => ({ type: 'REPLACED', replacement: { unitId, on } })

export interface Handed {
  readonly condition: ItemCondition
  readonly accessories: readonly string[]
}

/**
 * O9: a unit to use meanwhile, with what goes along.
 *
 * @param told what can be charged for it, as the customer was told before taking it; what was not told cannot be charged
 */
export const issueLoaner = (
  { serial, ...handed }: Handed & { readonly serial: string },
  on: Day,
  told?: StatedCharges,
): RemedyEvent => {
  ensure(isSerial(serial), 'INVALID_VALUE', ['input', 'serial'], { actual: serial, expected: '1-40 × A-Z a-z 0-9 -' })
  return { type: 'ISSUED', loaner: { serial, on, ...checkHanded(handed), ...(told ? { charges: told } : {}) } }
}

/** What comes back is what went along, or less. What of it is charged follows from what was told (loaner-charges.ts). */
export const handBackLoaner = (remedy: RemedyCase, handed: Handed, on: Day): RemedyEvent => {
  const handBack = { on, ...checkHanded(handed) }
  const issued = 'loaner' in remedy ? remedy.loaner.accessories : []
  for (const [i, name] of handBack.accessories.entries())
    ensure(issued.includes(name), 'INVALID_VALUE', ['input', 'accessories', String(i)], {
      ...{ actual: name, expected: issued.join(', ') || '-' },
    })
  return { type: 'HANDED_BACK', handBack }
}

const checkHanded = ({ condition, accessories }: Handed): Omit<Loaner, 'serial' | 'on' | 'charges'> => {
  const field: Field = ['input', 'accessories']
  checkRange(accessories.length, { min: 0, max: MAX_ACCESSORIES }, field)
  const names = accessories.map((name, i) => checkName(name, [...field, String(i)], MAX_ACCESSORY))
  if (names.length > 0) checkDistinct(names, MAX_ACCESSORIES, field)
  return { condition, accessories: names }
}

/** What went along with a loaner and did not come back. */
export const missingOf = (remedy: RemedyCase): readonly string[] => {
  if (!('handBack' in remedy)) return []
  const { loaner, handBack } = remedy
  return loaner.accessories.filter((name) => !handBack.accessories.includes(name))
}
