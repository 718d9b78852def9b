import {
  checkName,
  checkRange,
  checkText,
  checkVersion,
  type Field,
  notFound,
  type Optional,
} from '../../shared/checks'
import { type Day, dayOf, inForce } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import { type Fen, isFen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'
import { ensureEmployed } from '../employment'
import type { ServicePoint, Technician, Terms } from '../network'
import { issuesFor, keepsAccount } from './equipment-access'
import { checkInstrumentCode } from './instrument-requirement'
import {
  type EquipmentEvent,
  type EquipmentKind,
  type Issue,
  type IssuedItem,
  type ItemCondition,
  isFit,
  type Thing,
} from './issued-item'

const QUANTITY = { min: 1, max: 1_000_000 } as const
const MAX_VALUE: Fen = 1_000_000_000
const MAX_SERIAL = 60
const MAX_NOTE = 500
const ID: Field = ['input', 'id']

type Event<Type extends EquipmentEvent['type']> = Extract<EquipmentEvent, { type: Type }>
interface Based {
  readonly version: number
}

export interface IssueInput {
  readonly kind: EquipmentKind
  readonly name: string
  readonly instrument?: Optional<string>
  readonly serial?: Optional<string>
  readonly quantity?: Optional<number>
  readonly value: Fen
  readonly leased: boolean
  readonly rentPerMonth?: Optional<Fen>
}

/**
 * Puts something on a point's account (N8: supply of equipment and software).
 *
 * @param terms the maker's terms with the point's provider: there is supply only under an agreement
 */
export const issue = (
  input: IssueInput,
  point: ServicePoint,
  terms: Terms | undefined,
  viewer: Viewer,
  at: Date,
): Event<'ISSUED'> => {
  if (viewer.role !== 'MANUFACTURER') throw notFound('ServicePoint', point.id, ['input', 'servicePointId'])
  const { manufacturerId } = viewer
  const agreementId = agreementOf(terms, dayOf(at))
  if (agreementId === undefined) throw new DomainError('EQUIPMENT_WITHOUT_AGREEMENT', ['input', 'servicePointId'])
  const name = checkName(input.name, ['input', 'name'])
  const value = checkAmount(input.value, MAX_VALUE, ['input', 'value'])
  const { leased } = input
  const issued: Issue = { ...thingOf(input), manufacturerId, name, value, leased, ...rentOf(input), agreementId }
  return { type: 'ISSUED', issue: issued }
}

/** The point takes an item over: from now on it answers for it. */
export const acknowledge = (item: IssuedItem, { version }: Based, viewer: Viewer): Event<'ACKNOWLEDGED'> => {
  keptBy(item, viewer, version)
  ensureState(item, 'ACKNOWLEDGE', ['ISSUED'])
  return { type: 'ACKNOWLEDGED' }
}

/** Gives an item to one of the point's technicians. */
export const handOut = (
  item: IssuedItem,
  technician: Technician,
  { version }: Based,
  viewer: Viewer,
  today: Day,
): Event<'HANDED_OUT'> => {
  keptBy(item, viewer, version)
  const field = ['input', 'technicianId']
  if (technician.pointId !== item.pointId) throw notFound('Technician', technician.id, field)
  ensureEmployed(technician, today, field)
  ensureAtPoint(item, 'HAND_OUT')
  ensure(isFit(item, today), 'TOOL_UNFIT', ID)
  return { type: 'HANDED_OUT', technicianId: technician.id }
}

/** Takes an item back from the technician who had it. */
export const handBack = (item: IssuedItem, { version }: Based, viewer: Viewer): Event<'HANDED_BACK'> => {
  keptBy(item, viewer, version)
  ensureState(item, 'HAND_BACK', ['ACKNOWLEDGED'])
  ensure(item.state === 'ACKNOWLEDGED' && item.technicianId, 'ITEM_NOT_HANDED_OUT', ID)
  return { type: 'HANDED_BACK' }
}

/** Sends an item back to its maker; it stays on the account until the maker has accepted it. */
export const sendBack = (
  item: IssuedItem,
  { version, condition, note }: Based & { readonly condition: ItemCondition; readonly note: string },
  viewer: Viewer,
): Event<'SENT_BACK'> => {
  keptBy(item, viewer, version)
  ensureAtPoint(item, 'SEND_BACK')
  return { type: 'SENT_BACK', condition, note: note.trim() && checkText(note, ['input', 'note'], MAX_NOTE) }
}

export interface Settlement extends Based {
  readonly charge: Fen
  readonly reason: string
}

/** The maker accepts what came back, as it found it; damage may be charged. */
export const acceptReturn = (
  item: IssuedItem,
  input: Settlement & { readonly condition: ItemCondition },
  viewer: Viewer,
): Event<'RETURNED'> => {
  issuedBy(item, viewer, input.version)
  ensureState(item, 'ACCEPT_RETURN', ['SENT_BACK'])
  const { condition, reason } = input
  const charge = checkCharge(item, input.charge)
  // Nobody pays without being told why.
  const words = charge > 0 || reason.trim() ? checkText(reason, ['input', 'reason'], MAX_NOTE) : ''
  return { type: 'RETURNED', condition, charge, reason: words }
}

/** The maker takes what is lost or scrapped off the account, with its reason and what the point owes for it. */
export const writeOff = (
  item: IssuedItem,
  input: Settlement & { readonly outcome: 'LOST' | 'SCRAPPED' },
  viewer: Viewer,
): Event<'WRITTEN_OFF'> => {
  issuedBy(item, viewer, input.version)
  ensureState(item, 'WRITE_OFF', ['ISSUED', 'ACKNOWLEDGED', 'SENT_BACK'])
  const reason = checkText(input.reason, ['input', 'reason'], MAX_NOTE)
  return { type: 'WRITTEN_OFF', outcome: input.outcome, charge: checkCharge(item, input.charge), reason }
}

/** Those who keep the account, on what they saw last; to everybody else the item does not exist. */
const keptBy = (item: IssuedItem, viewer: Viewer, version: number): void => {
  if (!keepsAccount(viewer, item)) throw notFound('IssuedItem', item.id, ID)
  checkVersion(item, version)
}

const issuedBy = (item: IssuedItem, viewer: Viewer, version: number): void => {
  if (!issuesFor(viewer, item.manufacturerId)) throw notFound('IssuedItem', item.id, ID)
  checkVersion(item, version)
}

export const ensureState = (item: IssuedItem, action: string, allowed: readonly IssuedItem['state'][]): void => {
  const { state } = item
  ensure(allowed.includes(state), 'ACTION_NOT_ALLOWED', ID, { action, state, allowed: allowed.join(', ') })
}

/** Acknowledged, and in nobody's bag. */
const ensureAtPoint = (item: IssuedItem, action: string): void => {
  ensureState(item, action, ['ACKNOWLEDGED'])
  ensure(item.state === 'ACKNOWLEDGED' && !item.technicianId, 'ITEM_WITH_TECHNICIAN', ID)
}

/** What is leased names its rent, be it nothing; nothing else has one. */
const rentOf = ({ leased, rentPerMonth }: IssueInput): Pick<Issue, 'rentPerMonth'> => {
  const field = ['input', 'rentPerMonth']
  ensure(leased === (rentPerMonth != null), leased ? 'RENT_REQUIRED' : 'RENT_WITHOUT_LEASE', field)
  return rentPerMonth == null ? {} : { rentPerMonth: checkAmount(rentPerMonth, MAX_VALUE, field) }
}

/** Of agreements in force the one that lasts longest: by it the item is settled, and handed back at its end. */
const agreementOf = (terms: Terms | undefined, today: Day): string | undefined =>
  (terms?.agreements ?? [])
    .filter((agreement) => agreement.status === 'ACTIVE' && inForce(agreement, today))
    .reduce<Terms['agreements'][number] | undefined>(
      (last, one) => (last && last.validTo >= one.validTo ? last : one),
      undefined,
    )?.id

/** A point owes at most the value, and nothing for what it never acknowledged. */
const checkCharge = (item: IssuedItem, charge: Fen): Fen => {
  const field = ['input', 'charge']
  ensure(item.state !== 'ISSUED' || charge === 0, 'CHARGE_WITHOUT_ACKNOWLEDGEMENT', field, { actual: charge })
  return checkAmount(charge, item.value, field)
}

const checkAmount = (amount: Fen, max: Fen, field: Field): Fen => {
  ensure(isFen(amount), 'INVALID_VALUE', field, { actual: amount, expected: phrases.wholeFen })
  return checkRange(amount, { min: 0, max }, field)
}

const thingOf = ({ kind, instrument, serial, quantity }: IssueInput): Thing => {
  if (kind !== 'INSTRUMENT') {
    const field = ['input', 'instrument']
    ensure(instrument == null, 'INVALID_VALUE', field, { actual: instrument ?? '', expected: phrases.onlyInstruments })
    return { kind, ...countOf(serial, quantity) }
  }
  if (instrument == null) throw new DomainError('REQUIRED', ['input', 'instrument'])
  if (serial == null) throw new DomainError('REQUIRED', ['input', 'serial'])
  const counted = countOf(serial, quantity)
  return { kind, instrument: checkInstrumentCode(instrument, ['input', 'instrument']), ...counted }
}

function countOf(serial: string, quantity: Optional<number>): { serial: string; quantity: 1 }
function countOf(
  serial: Optional<string>,
  quantity: Optional<number>,
): { serial: string; quantity: 1 } | { quantity: number }
function countOf(serial: Optional<string>, quantity: Optional<number>) {
  const field = ['input', 'quantity']
  if (serial == null) {
    ensure(quantity != null, 'SERIAL_OR_QUANTITY', field)
    return { quantity: checkRange(quantity, QUANTITY, field) }
  }
  ensure(quantity == null, 'SERIAL_OR_QUANTITY', field)
  return { serial: checkName(serial, ['input', 'serial'], MAX_SERIAL), quantity: 1 }
}
