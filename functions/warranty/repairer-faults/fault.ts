import type { Attachment } from '../../files/attachment'
import { type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { checkText, checkVersion, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { ActorRole, Viewer } from '../../shared/viewer'
import { type Because, nameOf, type RuleSet } from '../rule-set'
import type { Answer } from '../unit-rights'

/** What follows where a repair takes longer than so many days by the repairer's own fault: exchange, and the repairer pays. */
export interface FaultRule {
  readonly days: number
  readonly because: Because
}

interface Proved {
  readonly text: string
  readonly attachments: readonly Attachment[]
}

export interface Said extends Proved {
  readonly at: Instant
  readonly role: ActorRole
  readonly by: string
}

interface Subject {
  readonly orderId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  /** Absent where no rule is known of the category: then the finding is on record, and nothing follows from it. */
  readonly rule?: FaultRule
}

export type FaultState = 'ALLEGED' | 'REPLIED' | 'UPHELD' | 'DISMISSED'

/**
 * That a repair takes long by the repairer's own fault (O8): somebody finds it and shows by what, the provider replies, somebody
 * of the maker judges. Only then it counts. Its id is the order's.
 */
export interface RepairerFault extends Journaled, Subject {
  readonly state: FaultState
  readonly found: Said
  readonly replyBy: Day
  readonly reply?: Said
  readonly decision?: Said
}

export type FaultEvent =
  | ({ readonly type: 'ALLEGED' } & Subject & Proved)
  | ({ readonly type: 'REPLIED' } & Proved)
  | { readonly type: 'UPHELD' | 'DISMISSED'; readonly text: string }

/** The platform's own measure, as no rule names one. */
const REPLY_DAYS = 7
const underway: readonly Order['state'][] = ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS']
const finders: readonly Viewer['role'][] = ['MANUFACTURER', 'HOTLINE', 'AUDITOR']
const at = (name: string): readonly string[] => ['input', name]

/** The rule by which a unit's owner may ask for another, of the law and terms that its rights rest on. */
export const faultRuleOf = (answer: Answer, sets: readonly RuleSet[]): FaultRule | undefined => {
  if (answer.kind === 'UNKNOWN') return undefined
  const names = answer.rights.by.split(', ')
  const rules = sets
    .filter((set) => names.includes(nameOf(set)))
    .flatMap(({ repairerFault: rule, ...set }): FaultRule[] =>
      rule ? [{ days: rule.days, because: { rule: 'REPAIRER_FAULT', clause: rule.clause, by: nameOf(set) } }] : [],
    )
  return rules.sort((a, b) => a.days - b.days)[0]
}

/** Both parties, who may find it, and the platform; not the customer, who is told by the exchange that follows. */
export const seesFault = (
  viewer: Viewer,
  fault: Pick<RepairerFault, 'providerId' | 'pointId'>,
  order: Order,
): boolean => {
  if (viewer.role === 'PROVIDER') return viewer.providerId === fault.providerId
  if (viewer.role === 'SERVICE_POINT') return viewer.pointId === fault.pointId
  return (finders.includes(viewer.role) || viewer.role === 'PLATFORM') && maySee(viewer, order)
}

/** Of a repair under warranty that goes on, of a unit that is known. */
export const allege = (
  order: Order,
  rule: FaultRule | undefined,
  { text, attachments }: Proved,
  viewer: Viewer,
): FaultEvent => {
  const place = placeOf(order)
  if (!finders.includes(viewer.role) || !maySee(viewer, order)) throw notFound('WorkOrder', order.id, at('orderId'))
  if (!place || !underway.includes(order.state) || order.serviceItem !== 'WARRANTY_REPAIR')
    throw new DomainError('ACTION_NOT_ALLOWED', at('orderId'), {
      ...{ action: 'REPAIRER_FAULT', state: order.state, allowed: underway.join(', ') },
    })
  ensure(order.unitId !== undefined, 'REMEDY_UNIT_UNKNOWN', at('orderId'))
  return {
    ...{ type: 'ALLEGED', orderId: order.id, manufacturerId: order.manufacturerId },
    ...{ providerId: place.providerId, pointId: place.pointId },
    ...(rule ? { rule } : {}),
    ...{ text: checkText(text, at('text')), attachments },
  }
}

const inState = ({ state }: RepairerFault, action: string): void => {
  const allowed = ['ALLEGED', 'REPLIED']
  if (!allowed.includes(state))
    throw new DomainError('ACTION_NOT_ALLOWED', at('orderId'), { action, state, allowed: allowed.join(', ') })
}

/** The provider's side, while it has time; it may be corrected until the judgement. */
export const replyToFault = (
  fault: RepairerFault,
  { text, attachments }: Proved,
  viewer: Viewer,
  now: Instant,
): FaultEvent => {
  if (viewer.role !== 'PROVIDER' || viewer.providerId !== fault.providerId)
    throw notFound('WorkOrder', fault.id, at('orderId'))
  inState(fault, 'FAULT_REPLY')
  ensure(dayOf(now) <= fault.replyBy, 'REPLY_TIME_OVER', at('orderId'), { until: fault.replyBy })
  return { type: 'REPLIED', text: checkText(text, at('text')), attachments }
}

export interface Judgement {
  readonly version: number
  readonly uphold: boolean
  readonly reason: string
}

/** Somebody of the maker judges when the provider has spoken or had its time to, and says why. */
export const judgeFault = (
  fault: RepairerFault,
  { version, uphold, reason }: Judgement,
  viewer: Viewer,
  now: Instant,
): Extract<FaultEvent, { type: 'UPHELD' | 'DISMISSED' }> => {
  if (viewer.role !== 'MANUFACTURER' || viewer.manufacturerId !== fault.manufacturerId)
    throw notFound('WorkOrder', fault.id, at('orderId'))
  inState(fault, 'FAULT_JUDGE')
  checkVersion(fault, version)
  const { replyBy } = fault
  ensure(fault.reply || dayOf(now) > replyBy, 'REPLY_TIME_OPEN', at('orderId'), { replyBy })
  return { type: uphold ? 'UPHELD' : 'DISMISSED', text: checkText(reason, at('reason')) }
}

export const evolveFault: Evolve<RepairerFault, FaultEvent> = (before, entry) => {
  const { event, at: when, role, by } = entry
  const said = { at: when, role, by, text: event.text, attachments: 'attachments' in event ? event.attachments : [] }
  if (event.type === 'ALLEGED') {
    const { type: _type, text: _text, attachments: _attachments, ...subject } = event
    return { ...stamp(entry), ...subject, state: 'ALLEGED', found: said, replyBy: addDays(dayOf(when), REPLY_DAYS) }
  }
  if (!before) throw new Error('A fault begins with who found it')
  if (event.type === 'REPLIED') return { ...before, ...stamp(entry), state: 'REPLIED', reply: said }
  return { ...before, ...stamp(entry), state: event.type, decision: said }
}

/** The provider is told ahead of the end of its time. */
export const faultDeadlines = ({ id, state, replyBy, providerId }: RepairerFault): Deadline[] =>
  state === 'ALLEGED'
    ? [
        {
          ...{ kind: 'REPAIRER_FAULT_REPLY_DUE', on: replyBy, leads: [3, 0] },
          subject: { type: 'WorkOrder', id },
          inboxes: [{ role: 'PROVIDER', id: providerId }],
        },
      ]
    : []
