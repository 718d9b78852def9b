import type { ProviderGrade } from '../admission/grades/provider-grade'
import type { Complaint } from '../complaints/complaint'
import { levelOf } from '../complaints/complaint'
import { seesComplaint } from '../complaints/complaint-access'
import type { AgreementRecord } from '../network/agreements/agreement'
import { type Order, placeOf } from '../orders/order'
import { maySee } from '../orders/order-access'
import type { Instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import type { Rectification } from '../supervision/rectification/rectification'
import { answersFor } from '../supervision/rectification/rectification-access'

export const eventTypes = [
  'WORK_ORDER_REPORTED',
  'WORK_ORDER_DISPATCHED',
  'WORK_ORDER_ACCEPTED',
  'WORK_ORDER_COMPLETED',
  'WORK_ORDER_CLOSED',
  'WORK_ORDER_CANCELLED',
  'COMPLAINT_RECEIVED',
  'COMPLAINT_CLIMBED',
  'COMPLAINT_CLOSED',
  'AGREEMENT_CONCLUDED',
  'AGREEMENT_ENDED',
  'GRADE_DECIDED',
  'RECTIFICATION_ISSUED',
] as const
export type SubscribableType = (typeof eventTypes)[number]
/** A test is sent to whoever asks for it, and to nobody else. */
export type EventType = SubscribableType | 'TEST'

/** A maker or a provider: who may have endpoints. */
export type Owner = Extract<Viewer, { role: 'MANUFACTURER' | 'PROVIDER' }>

/** Something that happened to an object, and nothing of what it holds: who is told asks the API with rights of its own. */
export interface Happened {
  readonly type: EventType
  readonly object: {
    readonly type: 'WorkOrder' | 'Complaint' | 'Agreement' | 'ProviderGrade' | 'Rectification' | 'WebhookEndpoint'
    readonly id: string
  }
  /** Of the object after it: order among deliveries is not promised, and this tells the later. */
  readonly version: number
}

/** A document before and after a change, as its stream tells it. */
export interface Told<T> {
  readonly before: T | undefined
  readonly after: T
}

/** Who is told of what. */
export interface Telling extends Happened {
  readonly owners: readonly Owner[]
}

/** With the stream's own time of the change: the same however often it is told. */
export interface TellingAt extends Telling {
  readonly at: Instant
  /** The request behind it, if one is known. */
  readonly cause?: string | undefined
}

/** What a queue carries: what happened at about the same time, so that the endpoints of an owner are looked up once. */
export interface Tellings {
  readonly tellings: readonly TellingAt[]
}

export const makerOf = (manufacturerId: string): Owner => ({ role: 'MANUFACTURER', subject: 'webhook', manufacturerId })
export const providerOf = (providerId: string): Owner => ({ role: 'PROVIDER', subject: 'webhook', providerId })

const both = (manufacturerId: string, providerId: string | undefined): Owner[] => [
  makerOf(manufacturerId),
  ...(providerId === undefined ? [] : [providerOf(providerId)]),
]

const ofState: Readonly<Partial<Record<Order['state'], SubscribableType>>> = {
  OFFERED: 'WORK_ORDER_DISPATCHED',
  ACCEPTED: 'WORK_ORDER_ACCEPTED',
  COMPLETED: 'WORK_ORDER_COMPLETED',
  CONFIRMED: 'WORK_ORDER_CLOSED',
  CANCELLED: 'WORK_ORDER_CANCELLED',
}

/** An order's changes of state; an offer to another point is another dispatch. Told to those who may see it then. */
export const ofOrder = ({ before, after }: Told<Order>): Telling[] => {
  const isMoved = before?.state !== after.state || placeOf(before)?.pointId !== placeOf(after)?.pointId
  const types = [
    ...(before === undefined ? (['WORK_ORDER_REPORTED'] as const) : []),
    ...(isMoved ? [ofState[after.state]].filter((type) => type !== undefined) : []),
  ]
  const owners = both(after.manufacturerId, placeOf(after)?.providerId).filter((owner) => maySee(owner, after))
  return types.map((type) => ({ type, object: { type: 'WorkOrder', id: after.id }, version: after.version, owners }))
}

export const ofComplaint = ({ before, after }: Told<Complaint>): Telling[] => {
  const isClosed = (complaint: Complaint | undefined) => complaint?.state === 'CLOSED'
  const type =
    before === undefined
      ? 'COMPLAINT_RECEIVED'
      : isClosed(after) && !isClosed(before)
        ? 'COMPLAINT_CLOSED'
        : levelOf(before) !== levelOf(after)
          ? 'COMPLAINT_CLIMBED'
          : undefined
  const owners = both(after.manufacturerId, after.providerId).filter((owner) => seesComplaint(owner, after))
  return type ? [{ type, object: { type: 'Complaint', id: after.id }, version: after.version, owners }] : []
}

/** Agreements come into force and run out by their dates, with nothing running: told is the deed that sets the dates. */
export const ofAgreement = ({ before, after }: Told<AgreementRecord>): Telling[] => {
  if (before?.status === after.status) return []
  const type =
    after.status === 'ACTIVE' ? 'AGREEMENT_CONCLUDED' : after.status === 'ENDED' ? 'AGREEMENT_ENDED' : undefined
  const owners = both(after.manufacturerId, after.providerId)
  return type ? [{ type, object: { type: 'Agreement', id: after.id }, version: after.version, owners }] : []
}

export const ofGrade = ({ before, after }: Told<ProviderGrade>): Telling[] => {
  const isDecided = (grade: ProviderGrade | undefined) => grade?.case?.state === 'DECIDED'
  if (!isDecided(after) || (isDecided(before) && before?.case?.no === after.case?.no)) return []
  const owners = both(after.manufacturerId, after.providerId)
  return [{ type: 'GRADE_DECIDED', object: { type: 'ProviderGrade', id: after.id }, version: after.version, owners }]
}

export const ofRectification = ({ before, after }: Told<Rectification>): Telling[] => {
  if (before !== undefined) return []
  const { kind, id } = after.addressee
  const owners = [kind === 'MAKER' ? makerOf(id) : providerOf(id)].filter((owner) => answersFor(owner, after))
  const object = { type: 'Rectification' as const, id: after.id }
  return [{ type: 'RECTIFICATION_ISSUED', object, version: after.version, owners }]
}

/** The name by which the receiver knows a type, after the Standard Webhooks. @example 'work_order.reported' */
const wireName = (type: EventType): string => {
  const at = type.lastIndexOf('_')
  return (at < 0 ? type : `${type.slice(0, at)}.${type.slice(at + 1)}`).toLowerCase()
}

/** What is sent: ids, type and version; the same text at every attempt, since it is signed. @param objectId global */
export const payloadOf = ({ type, object, version }: Happened, objectId: string, at: Instant): string =>
  JSON.stringify({ type: wireName(type), timestamp: at, data: { object: object.type, id: objectId, version } })
