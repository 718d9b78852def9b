import type { AgreementRecord } from '../../network/agreements/agreement'
import { termsAround } from '../../network/agreements/in-force'
import type { ItemCondition } from '../../network/equipment/issued-item'
import { checkName } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Disposition, RemedyCase, RemedyEvent, WayUnderway } from './remedy'
import { GIVE_DAYS, MAX_REFERENCE } from './remedy-terms'

/** The customer hands the unit in. Clause 1 says who sends it on and within how many days, where an agreement holds. */
export const receiveUnit = (
  { condition }: { readonly condition: ItemCondition },
  agreement: AgreementRecord | undefined,
  on: Day,
): RemedyEvent => {
  const clause = agreement && termsAround(agreement, on).faultyUnits
  return {
    type: 'UNIT_RECEIVED',
    way: {
      ...{ leg: 'RECEIVED', receivedOn: on, condition },
      ...(clause ? { sendBy: { party: clause.shippedBy, on: addDays(on, clause.days) } } : {}),
    },
    dueOn: addDays(on, GIVE_DAYS),
  }
}

/** @param reference by which the shipment is found, e.g. a waybill's number */
export const sendUnit = (remedy: RemedyCase, { reference }: { readonly reference: string }, on: Day): RemedyEvent => {
  ensureLeg(remedy, 'SEND_UNIT', ['RECEIVED'])
  return { type: 'UNIT_SENT', on, reference: checkName(reference, ['input', 'reference'], MAX_REFERENCE) }
}

/** At the maker or its depot; from the maker's own desk without being sent. */
export const unitArrives = (remedy: RemedyCase, { found }: { readonly found: ItemCondition }, on: Day): RemedyEvent => {
  ensureLeg(remedy, 'UNIT_ARRIVES', ['RECEIVED', 'SENT'])
  return { type: 'UNIT_ARRIVED', on, found }
}

/** What becomes of it ends the remedy; nobody decides on a unit that is in the post. */
export const dispose = (
  remedy: RemedyCase,
  { disposition }: { readonly disposition: Disposition },
  on: Day,
): RemedyEvent => {
  ensureLeg(remedy, 'DISPOSE', ['RECEIVED', 'ARRIVED'])
  return { type: 'DISPOSED', on, disposition }
}

const ensureLeg = (remedy: RemedyCase, action: string, allowed: readonly WayUnderway['leg'][]): void => {
  const leg = 'way' in remedy ? remedy.way.leg : '-'
  ensure((allowed as readonly string[]).includes(leg), 'ACTION_NOT_ALLOWED', ['input', 'id'], {
    ...{ action, state: leg, allowed: allowed.join(', ') },
  })
}
