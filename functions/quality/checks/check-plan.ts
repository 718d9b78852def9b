import type { Day, Instant } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'
import type { RegionCode } from '../../shared/regions'
import type { Choice, Commitment } from './draw'
import type { CheckKind, Planner } from './planner'
import type { WorthReason } from './worth'

/** What is planned; a draft until it is published, and again when it is revised. */
export interface PlanContents {
  readonly name: string
  /** Days on which visits may be made, both included. */
  readonly from: Day
  readonly to: Day
  readonly providerIds: readonly string[]
  /** Where; everywhere without any. */
  readonly regions: readonly RegionCode[]
  /** Of an internal audit alone: its orders were completed on these days, both included. */
  readonly orders?: { readonly from: Day; readonly to: Day }
  /** How many visits. */
  readonly wanted: number
  /** Of a hundred visits, how many are drawn; an internal audit draws all. */
  readonly randomPercent: number
  readonly budget: Fen
}

/** A point (and order) chosen to be looked at, and why. Numbered from 1. */
export interface Slot {
  readonly slot: number
  readonly providerId: string
  readonly pointId: string
  readonly region: RegionCode
  readonly orderId?: string
  readonly choice: Choice
  /** Chance it had to be chosen. */
  readonly probability: number
  readonly worth: number
  readonly reasons: readonly WorthReason[]
}

export interface Published extends Commitment {
  readonly publishedAt: Instant
  /** Points that are visited whatever the draw: where a visit tells most. */
  readonly best: readonly string[]
  /** The written copy of the frame that counts. */
  readonly copy: string
  readonly pages: number
}

interface Running extends Published {
  readonly seed: string
  readonly startedAt: Instant
  readonly slots: readonly Slot[]
  /** Slots that somebody was sent to. */
  readonly assigned: readonly number[]
}

type Standing =
  | { readonly state: 'DRAFT' }
  | ({ readonly state: 'PUBLISHED' } & Published)
  | ({ readonly state: 'RUNNING' } & Running)
  | ({ readonly state: 'CLOSED' | 'CANCELLED'; readonly endedAt: Instant; readonly reason?: string } & Partial<Running>)

export type PlanState = Standing['state']

/**
 * A plan of mystery visits, spot checks or internal audits (Q2-Q4, N14). The frame is on record before the seed is drawn, so
 * that nobody chooses whom chance hits. Only whoever plans sees it. Id: `<planner>.<ulid>`.
 */
export type CheckPlan = Journaled &
  PlanContents & {
    readonly planner: Planner
    readonly kind: CheckKind
    readonly manufacturerId: string
    readonly draftedAt: Instant
  } & Standing

export type PlanEvent =
  | ({
      readonly type: 'DRAFTED'
      readonly planner: Planner
      readonly kind: CheckKind
      readonly manufacturerId: string
    } & PlanContents)
  | ({ readonly type: 'REVISED' } & PlanContents)
  | ({ readonly type: 'PUBLISHED' } & Omit<Published, 'publishedAt'>)
  | { readonly type: 'STARTED'; readonly seed: string; readonly slots: readonly Slot[] }
  | { readonly type: 'ASSIGNED'; readonly slot: number }
  | { readonly type: 'CLOSED' | 'CANCELLED'; readonly reason?: string }

const contentsOf = ({ name, from, to, providerIds, regions, orders, wanted, randomPercent, budget }: PlanContents) => ({
  ...{ name, from, to, providerIds, regions, wanted, randomPercent, budget },
  ...(orders ? { orders } : {}),
})

export const evolvePlan: Evolve<CheckPlan, PlanEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'DRAFTED') {
    const { planner, kind, manufacturerId } = event
    return { ...stamp(entry), ...contentsOf(event), planner, kind, manufacturerId, draftedAt: at, state: 'DRAFT' }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its draft`)
  const next = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'REVISED': {
      const { planner, kind, manufacturerId, draftedAt } = before
      return { ...stamp(entry), ...contentsOf(event), planner, kind, manufacturerId, draftedAt, state: 'DRAFT' }
    }
    case 'PUBLISHED': {
      const { type: _type, ...published } = event
      return { ...next, ...published, publishedAt: at, state: 'PUBLISHED' }
    }
    case 'STARTED': {
      if (before.state !== 'PUBLISHED') throw new Error('Only what was published starts')
      const { seed, slots } = event
      return { ...before, ...stamp(entry), state: 'RUNNING', seed, slots, startedAt: at, assigned: [] }
    }
    case 'ASSIGNED': {
      if (before.state !== 'RUNNING') throw new Error('Only what runs is assigned')
      return { ...before, ...stamp(entry), assigned: [...before.assigned, event.slot] }
    }
    default: {
      const { reason } = event
      return { ...next, state: event.type, endedAt: at, ...(reason === undefined ? {} : { reason }) }
    }
  }
}

export const slotsOf = (plan: CheckPlan): readonly Slot[] => ('slots' in plan ? (plan.slots ?? []) : [])
export const assignedOf = (plan: CheckPlan): readonly number[] => ('assigned' in plan ? (plan.assigned ?? []) : [])
