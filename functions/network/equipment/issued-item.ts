import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'

/** N8, O10: what a maker supplies to its service points. */
export type EquipmentKind = 'TOOL' | 'INSTRUMENT' | 'BOARD' | 'LOANER' | 'SOFTWARE' | 'FORM'

/** How an item looked when it changed hands. */
export type ItemCondition = 'GOOD' | 'WORN' | 'DAMAGED' | 'INCOMPLETE'

/** O11: one inspection of an instrument. */
export interface Calibration {
  readonly on: Day
  /** The laboratory or person that did it. */
  readonly calibratedBy: string
  readonly certificateNumber: string
  readonly result: 'PASS' | 'FAIL'
  /** Last day on which the instrument may be used. */
  readonly nextDue: Day
  /** The certificate itself, as the laboratory gave it. */
  readonly attachments?: readonly Attachment[]
}

/** O11: one look at a tool: whether it is fit for use. */
export interface Inspection {
  readonly on: Day
  readonly inspectedBy: string
  readonly result: 'FIT' | 'UNFIT'
  /** Last day on which the tool may be used without another one. */
  readonly nextDue: Day
  readonly attachments?: readonly Attachment[]
}

/** One thing by its serial number, or many alike. */
type Count =
  | { readonly serial: string; readonly quantity: 1 }
  | { readonly serial?: undefined; readonly quantity: number }

export type Thing =
  | (Count & { readonly kind: Exclude<EquipmentKind, 'INSTRUMENT'> })
  /** `instrument` is the code by which requirements name its kind, e.g. `leak-detector`. */
  | { readonly kind: 'INSTRUMENT'; readonly instrument: string; readonly serial: string; readonly quantity: 1 }

export type Issue = Thing & {
  readonly manufacturerId: string
  readonly name: string
  /** Of all pieces together: the most a point can be charged. */
  readonly value: Fen
  /** The maker stays owner and takes rent for it (leased boards). */
  readonly leased: boolean
  /** Of all pieces together; of leased ones alone. Those issued before it was kept have none. */
  readonly rentPerMonth?: Fen
  /** In whose settlement it is reckoned; those issued before it was kept are in none. */
  readonly agreementId?: string
  /** Whether it stands on the stock ledger; those issued before equipment did do not. */
  readonly booked?: true
}

export interface SentBack {
  readonly at: Instant
  readonly by: string
  readonly condition: ItemCondition
  readonly note: string
}

/** How an item left the account. */
export interface Closing {
  readonly at: Instant
  readonly by: string
  /** What the point owes for it. */
  readonly charge: Fen
  readonly reason: string
}

/** A point answers for an item from its own acknowledgement on: before that there is nothing it could be charged for. */
type Life =
  | { readonly state: 'ISSUED' }
  | {
      readonly state: 'ACKNOWLEDGED'
      readonly acknowledgedAt: Instant
      /** The technician who has it; none while it lies at the point. */
      readonly technicianId?: string
    }
  | { readonly state: 'SENT_BACK'; readonly acknowledgedAt: Instant; readonly sentBack: SentBack }
  | {
      readonly state: 'RETURNED'
      readonly acknowledgedAt: Instant
      readonly sentBack: SentBack
      /** As the maker found it. */
      readonly condition: ItemCondition
      readonly closing: Closing
    }
  | {
      readonly state: 'LOST' | 'SCRAPPED'
      readonly acknowledgedAt?: Instant
      /** The technician who had it then. */
      readonly technicianId?: string
      readonly closing: Closing
    }

/** Something issued to a service point, on its account until it is closed. Id: `<pointId>.<ulid>`. */
export type IssuedItem = Journaled &
  Issue & {
    readonly pointId: string
    readonly providerId: string
    readonly issuedAt: Instant
    /** The latest ones, newest first; all are in the log. */
    readonly calibrations: readonly Calibration[]
    /** The same of a tool. */
    readonly inspections?: readonly Inspection[]
  } & Life

export type Held = Extract<IssuedItem, { state: 'ISSUED' | 'ACKNOWLEDGED' | 'SENT_BACK' }>

export type EquipmentEvent =
  | { readonly type: 'ISSUED'; readonly issue: Issue }
  | { readonly type: 'ACKNOWLEDGED' }
  | { readonly type: 'HANDED_OUT'; readonly technicianId: string }
  | { readonly type: 'HANDED_BACK' }
  | { readonly type: 'CALIBRATED'; readonly calibration: Calibration }
  | { readonly type: 'INSPECTED'; readonly inspection: Inspection }
  | { readonly type: 'SENT_BACK'; readonly condition: ItemCondition; readonly note: string }
  | {
      readonly type: 'RETURNED'
      readonly condition: ItemCondition
      readonly charge: Fen
      readonly reason: string
    }
  | {
      readonly type: 'WRITTEN_OFF'
      readonly outcome: 'LOST' | 'SCRAPPED'
      readonly charge: Fen
      readonly reason: string
    }

const KEPT_CALIBRATIONS = 20

/** A tool that was never looked at may be used; one found unfit, or past its last day, may not. */
export const isFit = ({ inspections = [] }: IssuedItem, day: Day): boolean => {
  const [latest] = inspections
  return latest === undefined || (latest.result === 'FIT' && day <= latest.nextDue)
}

/** On the point's account. */
export const isHeld = (item: IssuedItem): item is Held =>
  item.state === 'ISSUED' || item.state === 'ACKNOWLEDGED' || item.state === 'SENT_BACK'

export const closingOf = (item: IssuedItem): Closing | undefined => (isHeld(item) ? undefined : item.closing)

/** The item after one more entry of its log. */
export const evolve = (before: IssuedItem | undefined, entry: Entry<EquipmentEvent>): IssuedItem => {
  const { event, at, by } = entry
  if (event.type === 'ISSUED') {
    const pointId = ownerOf(entry.subjectId)
    const account = { pointId, providerId: ownerOf(pointId), issuedAt: at, calibrations: [] }
    return { ...event.issue, ...account, state: 'ISSUED', ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its issue`)
  const item = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'ACKNOWLEDGED':
      return { ...item, state: 'ACKNOWLEDGED', acknowledgedAt: at }
    case 'HANDED_OUT':
      return { ...being(item, 'ACKNOWLEDGED'), technicianId: event.technicianId }
    case 'HANDED_BACK': {
      const { technicianId: _had, ...atPoint } = being(item, 'ACKNOWLEDGED')
      return atPoint
    }
    case 'CALIBRATED':
      return { ...item, calibrations: [event.calibration, ...before.calibrations].slice(0, KEPT_CALIBRATIONS) }
    case 'INSPECTED':
      return { ...item, inspections: [event.inspection, ...(before.inspections ?? [])].slice(0, KEPT_CALIBRATIONS) }
    case 'SENT_BACK': {
      const { condition, note } = event
      return { ...being(item, 'ACKNOWLEDGED'), state: 'SENT_BACK', sentBack: { at, by, condition, note } }
    }
    case 'RETURNED': {
      const { condition, charge, reason } = event
      return { ...being(item, 'SENT_BACK'), state: 'RETURNED', condition, closing: { at, by, charge, reason } }
    }
    case 'WRITTEN_OFF': {
      const { outcome, charge, reason } = event
      return { ...item, state: outcome, closing: { at, by, charge, reason } }
    }
  }
}

/** The item as one in this state: no entry is written that its state does not allow. */
const being = <S extends IssuedItem['state']>(item: IssuedItem, state: S): Extract<IssuedItem, { state: S }> => {
  if (item.state !== state) throw new Error(`${item.id} is ${item.state}, not ${state}`)
  return item as Extract<IssuedItem, { state: S }>
}
