import type { Instant } from '../../shared/days'
import { minutesBetween } from '../../shared/days'

/** What an agent of a hotline is at. */
export type AgentState = 'READY' | 'BREAK' | 'OFF'

/** Since when an agent is at it. */
export interface Presence {
  readonly state: AgentState
  readonly since: Instant
}

/** What an agent did on a day. */
export interface AgentDay {
  readonly talks: number
  /** Of those, the customer was there. */
  readonly reached: number
  readonly talkMinutes: number
  readonly readyMinutes: number
  readonly breakMinutes: number
}

export const emptyDay: AgentDay = { talks: 0, reached: 0, talkMinutes: 0, readyMinutes: 0, breakMinutes: 0 }

/** Q7: nobody listens to complaints for longer without a pause. The house's own measure. */
const STRETCH_MINUTES = 120

/** Minutes without a break up to now; nothing while the agent is not at work. */
export const stretchOf = ({ state, since }: Presence, now: Instant): number =>
  state === 'READY' ? Math.max(0, minutesBetween(since, now)) : 0

export const needsBreak = (presence: Presence, now: Instant): boolean => stretchOf(presence, now) >= STRETCH_MINUTES

/** What changing to another state adds to the day that ends with it. */
export const elapsed = ({ state, since }: Presence, now: Instant): Partial<AgentDay> => {
  const minutes = Math.max(0, Math.round(minutesBetween(since, now)))
  if (state === 'READY') return { readyMinutes: minutes }
  return state === 'BREAK' ? { breakMinutes: minutes } : {}
}
