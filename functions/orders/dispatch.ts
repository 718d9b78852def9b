import { covers, scopeOn, termsInForce } from '../network/agreements/in-force'
import { isStopped } from '../network/agreements/pair-terms'
import { certifiedFor, isAuthorised, type Roster } from '../network/certification/roster'
import { type ServiceChannel, UNCLASSED } from '../network/channels/channel'
import { priorityIn } from '../network/channels/channel-plan'
import type { ServiceRules } from '../network/channels/service-rules'
import type { InstrumentRequirement } from '../network/equipment/instrument-requirement'
import { type Kit, lackingFor } from '../network/equipment/kit'
import type { ServicePoint, Terms } from '../network/network'
import type { Day, Instant } from '../shared/days'
import { distanceKm } from '../shared/geo'
import { regionContains } from '../shared/regions'
import type { Order } from './order'

/** Why a service point cannot take an order; the first that applies is named. */
export type Constraint =
  | 'ALREADY_TRIED'
  | 'REGION_NOT_COVERED'
  | 'NO_AGREEMENT_IN_FORCE'
  | 'AGREEMENT_SUSPENDED'
  | 'BOUGHT_OUT'
  | 'CHANNEL_NOT_PLANNED'
  | 'CATEGORY_NOT_AUTHORISED'
  | 'LEVEL_TOO_LOW'
  | 'POINT_NOT_AUTHORISED'
  | 'NO_CERTIFIED_TECHNICIAN'
  | 'INSTRUMENT_OVERDUE'
  | 'NO_OPEN_CAPACITY'

/** What dispatch knows of one service point at one instant. */
export interface Prospect {
  readonly point: ServicePoint
  readonly roster: Roster | undefined
  readonly terms: Terms | undefined
  /** The instruments at the point. */
  readonly kit?: Kit | undefined
  /** The instruments that the order's maker wants used for its category. */
  readonly requirement?: InstrumentRequirement | undefined
  /** It has an open order of the same customer: the way there is made anyway (N18). */
  readonly visiting?: boolean
  /** Open orders offered to or held by the point. */
  readonly load: number
  /** Share of satisfied callbacks this month and last, 0 to 1; undefined when none was answered. */
  readonly score: number | undefined
}

export interface Figures {
  /** Undefined when the report has no location. */
  readonly distanceKm?: number
  readonly load: number
  readonly capacity: number
  readonly score?: number
  /** Absent in rounds from before channels were told apart. */
  readonly channel?: ServiceChannel
  /** The channel's place in the maker's plan, 1 first; undefined without a plan. */
  readonly priority?: number
  /** Whether the point comes to the customer anyway. */
  readonly visiting?: true
  /** 0 is best; see `rank`. */
  readonly cost: number
}

export type Candidate = { readonly pointId: string; readonly providerId: string } & (
  | { readonly excludedBy: Constraint }
  | { readonly figures: Figures; readonly agreementId: string; readonly technicianId: string }
)
export type Eligible = Extract<Candidate, { figures: Figures }>

/** The explanation of one dispatch round: every candidate with what excluded it or its figures, best first. */
export interface Explanation {
  readonly orderId: string
  readonly round: number
  readonly at: Instant
  readonly chosenPointId?: string
  readonly candidates: readonly Candidate[]
  /** The channel plan or the buy-out by which it was decided who may serve at all. */
  readonly planId?: string
  readonly buyOutId?: string
  /** More points cover the region than were considered. */
  readonly truncated: boolean
}

/** Distance counts half, load three tenths, satisfaction two tenths. */
const WEIGHTS = { distance: 0.5, load: 0.3, score: 0.2 } as const
/** 15 km is the trade's coverage standard in the country (5 km in town); farther costs in proportion. */
const STANDARD_KM = 15
/** A point nobody has rated yet stands in the middle. */
const UNRATED = 0.5
/** N20: a channel one place further down the maker's plan must be better by as much as the standard distance counts. */
const PRIORITY_STEP = WEIGHTS.distance

/**
 * Weighs every prospect for an order: the eligible, cheapest first, then the excluded with their constraint.
 * Cost = 0.5 x km / 15 + 0.3 x load / capacity + 0.2 x (1 - score) + 0.5 x (priority - 1). For a point that has an open
 * order of the same customer the way costs nothing: it goes there anyway (N18).
 */
export const rank = (
  order: Order,
  prospects: readonly Prospect[],
  today: Day,
  rules: ServiceRules = {},
): Candidate[] => {
  const candidates = prospects.map((prospect) => judge({ order, prospect, today, rules }))
  return candidates.sort((a, b) => costOf(a) - costOf(b) || (a.pointId < b.pointId ? -1 : 1))
}

const costOf = (candidate: Candidate): number =>
  'figures' in candidate ? candidate.figures.cost : Number.MAX_SAFE_INTEGER

/** One candidacy: an order, a point, the day, and who may serve at all. */
interface Case {
  readonly order: Order
  readonly prospect: Prospect
  readonly today: Day
  readonly rules: ServiceRules
}

const judge = (given: Case): Candidate => {
  const { order, prospect, today } = given
  const { point } = prospect
  const who = { pointId: point.id, providerId: point.providerId }
  const [excludedBy] = constraints.find(([, holds]) => !holds(given)) ?? []
  const agreement = agreementFor(order, prospect, today)
  // One name proves that somebody is certified; a list of all would make the explanation too large to keep.
  const [technicianId] = certifiedFor(order, prospect.roster, today)
  if (excludedBy || !agreement || !technicianId) return { ...who, excludedBy: excludedBy ?? 'NO_AGREEMENT_IN_FORCE' }
  const { id: agreementId, channel } = agreement
  return { ...who, agreementId, technicianId, figures: figuresOf(given, channel) }
}

/** What must hold for a point to take an order; the first that does not is named. One row per rule. */
const constraints: readonly (readonly [Constraint, (given: Case) => boolean])[] = [
  ['ALREADY_TRIED', ({ order, prospect: { point } }) => !order.tried.some(({ pointId }) => pointId === point.id)],
  [
    'REGION_NOT_COVERED',
    ({ order, prospect: { point } }) => point.covers.some((covered) => regionContains(covered, order.region)),
  ],
  ['CATEGORY_NOT_AUTHORISED', ({ order, prospect: { point } }) => point.categoryIds.includes(order.categoryId)],
  ['LEVEL_TOO_LOW', ({ order, prospect: { point } }) => point.level >= order.level],
  [
    'NO_AGREEMENT_IN_FORCE',
    ({ order, prospect, today }) => agreementFor(order, prospect, today, scopeOn) !== undefined,
  ],
  [
    'AGREEMENT_SUSPENDED',
    ({ order, prospect, today }) =>
      agreementFor(order, prospect, today) !== undefined && !isStopped(prospect.terms, today),
  ],
  ['BOUGHT_OUT', ({ prospect: { point }, rules }) => rules.buyOut?.providerIds.includes(point.providerId) ?? true],
  ['CHANNEL_NOT_PLANNED', (given) => priorityOf(given) !== undefined],
  ['POINT_NOT_AUTHORISED', ({ order, prospect: { roster }, today }) => isAuthorised(order, roster, today)],
  ['NO_CERTIFIED_TECHNICIAN', ({ order, prospect, today }) => certifiedFor(order, prospect.roster, today).length > 0],
  [
    'INSTRUMENT_OVERDUE',
    ({ order, prospect: { requirement, kit }, today }) => lackingFor(order, requirement, kit, today).length === 0,
  ],
  ['NO_OPEN_CAPACITY', ({ prospect: { point, load } }) => load < point.capacity],
]

const priorityOf = ({ order, prospect, today, rules }: Case): number | undefined =>
  priorityIn(rules.plan, agreementFor(order, prospect, today)?.channel ?? UNCLASSED)

/** An agreement, and the channel by which the provider serves under it (N20). */
interface Serving {
  readonly id: string
  readonly channel: ServiceChannel
}

/** The agreement between the order's maker and the point's provider whose terms of today cover the order. */
const agreementFor = (
  order: Order,
  { terms }: Prospect,
  today: Day,
  termsOf: typeof termsInForce = termsInForce,
): Serving | undefined => {
  for (const agreement of terms?.agreements ?? []) {
    const scope = termsOf(agreement, today)
    if (scope && covers(scope, order)) return { id: agreement.id, channel: scope.channel ?? UNCLASSED }
  }
  return undefined
}

const figuresOf = (given: Case, channel: ServiceChannel): Figures => {
  const { order, prospect, rules } = given
  const { point, load, score, visiting = false } = prospect
  const distance = order.location ? distanceKm(order.location, point.location) : undefined
  const priority = priorityOf(given) ?? 1
  const cost =
    (visiting ? 0 : WEIGHTS.distance * ((distance ?? STANDARD_KM) / STANDARD_KM)) +
    WEIGHTS.load * (load / point.capacity) +
    WEIGHTS.score * (1 - (score ?? UNRATED)) +
    PRIORITY_STEP * (priority - 1)
  return {
    ...(distance === undefined ? {} : { distanceKm: round3(distance) }),
    load,
    capacity: point.capacity,
    ...(score === undefined ? {} : { score }),
    channel,
    ...(rules.plan ? { priority } : {}),
    ...(visiting ? { visiting: true } : {}),
    cost: round3(cost),
  }
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
