import { covers, scopeOn, termsInForce } from '../network/agreements/in-force'
import type { Roster, ServicePoint, Terms } from '../network/network'
import { type Day, type Instant, inForce } from '../shared/days'
import { distanceKm } from '../shared/geo'
import { regionContains } from '../shared/regions'
import type { Order } from './order'

/** Why a service point cannot take an order; the first that applies is named. */
export type Constraint =
  | 'ALREADY_TRIED'
  | 'REGION_NOT_COVERED'
  | 'NO_AGREEMENT_IN_FORCE'
  | 'AGREEMENT_SUSPENDED'
  | 'CATEGORY_NOT_AUTHORISED'
  | 'LEVEL_TOO_LOW'
  | 'NO_CERTIFIED_TECHNICIAN'
  | 'NO_OPEN_CAPACITY'

/** What dispatch knows of one service point at one instant. */
export interface Prospect {
  readonly point: ServicePoint
  readonly roster: Roster | undefined
  readonly terms: Terms | undefined
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
  /** More points cover the region than were considered. */
  readonly truncated: boolean
}

/** Distance counts half, load three tenths, satisfaction two tenths. */
const WEIGHTS = { distance: 0.5, load: 0.3, score: 0.2 } as const
/** 15 km is the trade's coverage standard in the country (5 km in town); farther costs in proportion. */
const STANDARD_KM = 15
/** A point nobody has rated yet stands in the middle. */
const UNRATED = 0.5

/** Weighs every prospect for an order: the eligible, cheapest first, then the excluded with their constraint. */
export const rank = (order: Order, prospects: readonly Prospect[], today: Day): Candidate[] => {
  const candidates = prospects.map((prospect) => judge(order, prospect, today))
  return candidates.sort((a, b) => costOf(a) - costOf(b) || (a.pointId < b.pointId ? -1 : 1))
}

const costOf = (candidate: Candidate): number =>
  'figures' in candidate ? candidate.figures.cost : Number.MAX_SAFE_INTEGER

const judge = (order: Order, prospect: Prospect, today: Day): Candidate => {
  const { point } = prospect
  const who = { pointId: point.id, providerId: point.providerId }
  const [excludedBy] = constraints.find(([, holds]) => !holds(order, prospect, today)) ?? []
  const agreementId = agreementFor(order, prospect, today)
  // One name proves that somebody is certified; a list of all would make the explanation too large to keep.
  const [technicianId] = certifiedFor(order, prospect.roster, today)
  if (excludedBy || !agreementId || !technicianId) return { ...who, excludedBy: excludedBy ?? 'NO_AGREEMENT_IN_FORCE' }
  return { ...who, agreementId, technicianId, figures: figuresOf(order, prospect) }
}

/** What must hold for a point to take an order; the first that does not is named. One row per rule. */
const constraints: readonly (readonly [Constraint, (order: Order, prospect: Prospect, today: Day) => boolean])[] = [
  ['ALREADY_TRIED', ({ tried }, { point }) => !tried.some(({ pointId }) => pointId === point.id)],
  ['REGION_NOT_COVERED', ({ region }, { point }) => point.covers.some((covered) => regionContains(covered, region))],
  ['CATEGORY_NOT_AUTHORISED', ({ categoryId }, { point }) => point.categoryIds.includes(categoryId)],
  ['LEVEL_TOO_LOW', ({ level }, { point }) => point.level >= level],
  ['NO_AGREEMENT_IN_FORCE', (order, prospect, today) => agreementFor(order, prospect, today, scopeOn) !== undefined],
  ['AGREEMENT_SUSPENDED', (order, prospect, today) => agreementFor(order, prospect, today) !== undefined],
  ['NO_CERTIFIED_TECHNICIAN', (order, { roster }, today) => certifiedFor(order, roster, today).length > 0],
  ['NO_OPEN_CAPACITY', (_order, { point, load }) => load < point.capacity],
]

/** The agreement between the order's maker and the point's provider whose terms of today cover the order. */
const agreementFor = (
  order: Order,
  { terms }: Prospect,
  today: Day,
  termsOf: typeof termsInForce = termsInForce,
): string | undefined =>
  terms?.agreements.find((agreement) => {
    const scope = termsOf(agreement, today)
    return scope !== undefined && covers(scope, order)
  })?.id

/** N12: technicians with a certificate in force for the category at the order's level or above. */
export const certifiedFor = (
  order: Pick<Order, 'categoryId' | 'level'>,
  roster: Roster | undefined,
  today: Day,
): string[] =>
  (roster?.technicians ?? [])
    .filter(({ certificates }) =>
      certificates.some(
        (certificate) =>
          certificate.categoryId === order.categoryId &&
          certificate.level >= order.level &&
          inForce(certificate, today),
      ),
    )
    .map(({ technicianId }) => technicianId)

const figuresOf = (order: Order, { point, load, score }: Prospect): Figures => {
  const distance = order.location ? distanceKm(order.location, point.location) : undefined
  const cost =
    WEIGHTS.distance * ((distance ?? STANDARD_KM) / STANDARD_KM) +
    WEIGHTS.load * (load / point.capacity) +
    WEIGHTS.score * (1 - (score ?? UNRATED))
  return {
    ...(distance === undefined ? {} : { distanceKm: round3(distance) }),
    load,
    capacity: point.capacity,
    ...(score === undefined ? {} : { score }),
    cost: round3(cost),
  }
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
