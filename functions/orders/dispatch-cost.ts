import type { ServiceChannel } from '../network/channels/channel'
import type { ServicePoint } from '../network/network'
import { chanceWanting, missingOf, type PartsThere } from './needs'

export interface Figures {
  /** Undefined when the report has no location. */
  readonly distanceKm?: number
  readonly load: number
  readonly capacity: number
  readonly score?: number
  /** Orders of this month, of all makers, and how many a pool of the maker promises every point (N17). */
  readonly orders?: number
  readonly minimumOrders?: number
  /** Absent in rounds from before channels were told apart. */
  readonly channel?: ServiceChannel
  /** The channel's place in the maker's plan, 1 first; undefined without a plan. */
  readonly priority?: number
  /** Whether the point comes to the customer anyway. */
  readonly visiting?: true
  /** Of the parts it is likely to need: what the point has ready, and what not. Absent where nothing tells what it needs. */
  readonly partsAtHand?: readonly string[]
  readonly partsMissing?: readonly string[]
  /** 0 is best. */
  readonly cost: number
}

/**
 * Distance counts half; load three tenths; satisfaction two tenths; having work enough already two tenths (N17); and a likely part
 * that is wanting three tenths: less than the way of the standard distance, which it may cost a second time.
 */
const WEIGHTS = { distance: 0.5, load: 0.3, score: 0.2, work: 0.2, parts: 0.3 } as const
/** 15 km is the trade's coverage standard in the country (5 km in town); farther costs in proportion. */
const STANDARD_KM = 15
/** A point nobody has rated yet stands in the middle. */
const UNRATED = 0.5
/** N20: a channel one place further down the maker's plan must be better by as much as the standard distance counts. */
const PRIORITY_STEP = WEIGHTS.distance

type Seat = Pick<Figures, 'load' | 'capacity' | 'orders' | 'minimumOrders'>

/**
 * What it costs to give a point one order more, whichever it is: 0.3 x load / capacity + 0.2 x orders / minimum, at most
 * 0.2. It never falls as orders come in, which `assign` relies on.
 */
export const seatCost = ({ load, capacity, orders = 0, minimumOrders = 0 }: Seat): number =>
  WEIGHTS.load * (load / capacity) + (minimumOrders > 0 ? WEIGHTS.work * Math.min(1, orders / minimumOrders) : 0)

/** What of a point costs something; a Prospect of dispatch.ts. */
interface Stands {
  readonly point: Pick<ServicePoint, 'capacity'>
  readonly load: number
  readonly score: number | undefined
  readonly visiting?: boolean
  readonly orders?: number | undefined
  readonly minimumOrders?: number | undefined
  readonly parts?: PartsThere | undefined
}

interface Known {
  readonly prospect: Stands
  readonly distance: number | undefined
  readonly channel: ServiceChannel
  /** The channel's place; undefined where no plan ranks channels. */
  readonly priority: number | undefined
}

/** A point's figures for an order; see `rank` for the sum. */
export const figuresOf = ({ prospect, distance, channel, priority }: Known): Figures => {
  const { point, load, score, visiting = false, orders, minimumOrders, parts } = prospect
  const { capacity } = point
  const work = { ...(orders === undefined ? {} : { orders }), ...(minimumOrders ? { minimumOrders } : {}) }
  const pair =
    (visiting ? 0 : WEIGHTS.distance * ((distance ?? STANDARD_KM) / STANDARD_KM)) +
    WEIGHTS.score * (1 - (score ?? UNRATED)) +
    PRIORITY_STEP * ((priority ?? 1) - 1) +
    (parts ? WEIGHTS.parts * chanceWanting(parts) : 0)
  return {
    ...(distance === undefined ? {} : { distanceKm: round3(distance) }),
    load,
    capacity,
    ...(score === undefined ? {} : { score }),
    ...work,
    channel,
    ...(priority === undefined ? {} : { priority }),
    ...(visiting ? { visiting: true } : {}),
    ...(parts ? { partsAtHand: parts.atHand, partsMissing: missingOf(parts).map(({ partNumber }) => partNumber) } : {}),
    cost: round3(pair + seatCost({ load, capacity, ...work })),
  }
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000
