import { certifiedFor, type Roster } from '../network/certification/roster'
import { UNCLASSED } from '../network/channels/channel'
import { priorityIn } from '../network/channels/channel-plan'
import type { ServiceRules } from '../network/channels/service-rules'
import type { InstrumentRequirement } from '../network/equipment/instrument-requirement'
import type { Kit } from '../network/equipment/kit'
import type { ServicePoint, Terms } from '../network/network'
import type { LikelyPart } from '../parts/at-hand/likely'
import { type Day, type Instant, startOfDay } from '../shared/days'
import { distanceKm } from '../shared/geo'
import { regionContains } from '../shared/regions'
import { type Figures, figuresOf } from './dispatch-cost'
import { wasTried } from './let-go'
import type { PartsThere } from './needs'
import type { Order } from './order'
import { agreementFor, type Right, rights } from './right'
import { meetsWindows } from './windows'

/** Why a service point cannot take an order; the first that applies is named. */
export type Constraint =
  | 'ALREADY_TRIED'
  | 'REGION_NOT_COVERED'
  | 'BOUGHT_OUT'
  | 'CHANNEL_NOT_PLANNED'
  | 'CATEGORY_NOT_AUTHORISED'
  | 'LEVEL_TOO_LOW'
  | 'CLOSED_IN_WINDOWS'
  | 'NO_OPEN_CAPACITY'
  | Right

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
  /** Orders that the point accepted this month, of all makers. */
  readonly orders?: number | undefined
  /** Orders a month that a pool which the maker agreed to promises every point (N17). */
  readonly minimumOrders?: number | undefined
  /** Undefined where nothing tells what the order needs, for all points alike: then parts count for nobody. */
  readonly parts?: PartsThere | undefined
  /** Share of satisfied callbacks this month and last, 0 to 1; undefined when none was answered. */
  readonly score: number | undefined
}

/** Where orders were weighed together: why a point that could have had this one has another. */
interface Displacing {
  /** By how much the cost of all would rise if it had this order: 0 for the chosen one. */
  readonly displacement?: number
  /** Its last free place went to another order. */
  readonly lastPlaceTaken?: true
}

export type Candidate = { readonly pointId: string; readonly providerId: string } & (
  | { readonly excludedBy: Constraint }
  | ({ readonly figures: Figures; readonly agreementId: string; readonly technicianId: string } & Displacing)
)
export type Eligible = Extract<Candidate, { figures: Figures }>

/** N18: orders of a household that were placed together, as one visit. */
export interface Bundled {
  /** All of them, in order. */
  readonly orderIds: readonly string[]
  /** Who may do all of them at the point; the first five. */
  readonly technicianIds: readonly string[]
  /** By how much all of them together cost less than if each had a way of its own. */
  readonly saving: number
}

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
  /** How many orders were weighed together; absent when it was this one alone. */
  readonly weighedTogether?: number
  /** It went as one visit with others of its household. */
  readonly bundle?: Bundled
  /** The parts that the order is likely to need; absent where nothing tells, and then parts counted for nobody. */
  readonly likelyParts?: readonly LikelyPart[]
}

/**
 * Weighs every prospect for an order: the eligible, cheapest first, then the excluded with their constraint.
 * Cost = 0.5 x km / 15 + 0.3 x load / capacity + 0.2 x (1 - score) + 0.5 x (priority - 1), and where a pool promises every
 * point a minimum of work + 0.2 x orders of the month / minimum, at most 0.2 (N17). For a point that has an open order of
 * the same customer the way costs nothing: it goes there anyway (N18). Where it is known which parts the order is likely to
 * need + 0.3 x the chance that one is wanting at the point, on its shelf and in the vans of who may do the work.
 *
 * @param at what of the customer's windows is over by then counts no more; the beginning of the day when left out
 */
export const rank = (
  order: Order,
  prospects: readonly Prospect[],
  today: Day,
  rules: ServiceRules = {},
  at: Instant = startOfDay(today),
): Candidate[] => {
  const candidates = prospects.map((prospect) => judge({ order, prospect, today, rules, at }))
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
  readonly at: Instant
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
  const distance = order.location ? distanceKm(order.location, point.location) : undefined
  const priority = given.rules.plan ? priorityOf(given) : undefined
  return { ...who, agreementId, technicianId, figures: figuresOf({ prospect, distance, channel, priority }) }
}

/** What must hold for a point to take an order; the first that does not is named. One row per rule. */
const constraints: readonly (readonly [Constraint, (given: Case) => boolean])[] = [
  ['ALREADY_TRIED', ({ order, prospect: { point } }) => !wasTried(order, point.id)],
  [
    'REGION_NOT_COVERED',
    ({ order, prospect: { point } }) => point.covers.some((covered) => regionContains(covered, order.region)),
  ],
  ['CATEGORY_NOT_AUTHORISED', ({ order, prospect: { point } }) => point.categoryIds.includes(order.categoryId)],
  ['LEVEL_TOO_LOW', ({ order, prospect: { point } }) => point.level >= order.level],
  ['NO_AGREEMENT_IN_FORCE', rights.NO_AGREEMENT_IN_FORCE],
  ['AGREEMENT_SUSPENDED', rights.AGREEMENT_SUSPENDED],
  ['BOUGHT_OUT', ({ prospect: { point }, rules }) => rules.buyOut?.providerIds.includes(point.providerId) ?? true],
  ['CHANNEL_NOT_PLANNED', (given) => priorityOf(given) !== undefined],
  ['POINT_NOT_AUTHORISED', rights.POINT_NOT_AUTHORISED],
  ['NO_CERTIFIED_TECHNICIAN', rights.NO_CERTIFIED_TECHNICIAN],
  ['INSTRUMENT_OVERDUE', rights.INSTRUMENT_OVERDUE],
  [
    'CLOSED_IN_WINDOWS',
    ({ order, prospect: { point }, at, rules }) => meetsWindows(point.hours, order, at, rules.years),
  ],
  ['NO_OPEN_CAPACITY', ({ prospect: { point, load } }) => load < point.capacity],
]

const priorityOf = ({ order, prospect, today, rules }: Case): number | undefined =>
  priorityIn(rules.plan, agreementFor(order, prospect, today)?.channel ?? UNCLASSED)
