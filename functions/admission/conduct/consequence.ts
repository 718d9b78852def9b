import { addDays, type Day, dayOf } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { BreachKind } from './kinds'
import type { ConsequenceRule } from './rules'
import { type Ruling, signed, type Words } from './statement'

/** A breach that a consequence rests on. */
export interface Grounds {
  readonly breachId: string
  readonly kind: BreachKind
  readonly points: number
  readonly occurredOn: Day
  readonly lapsesOn: Day
}

/** What follows from accumulated points, by the rule of a published code. It is only proposed until the maker decides. */
export interface Proposal {
  readonly manufacturerId: string
  readonly providerId: string
  readonly codeId: string
  readonly rule: ConsequenceRule
  readonly replyDays: number
  readonly noticeDays: number
  /** The breach whose points reached the threshold. */
  readonly breachId: string
  /** Every point in the window on the day of the proposal; their sum reaches the threshold. */
  readonly grounds: readonly Grounds[]
}

type Standing =
  | { readonly state: 'PROPOSED' }
  /** From and until, both included. */
  | { readonly state: 'IN_EFFECT'; readonly from: Day; readonly until: Day; readonly decision: Ruling }
  | { readonly state: 'WAIVED'; readonly decision: Ruling }

/** Id: `<breach id>~<kind>`: a breach calls for one kind once. */
export interface Consequence extends Journaled, Proposal {
  /** Sum of the grounds. */
  readonly points: number
  readonly proposedOn: Day
  /** Last day of the provider's time to reply. */
  readonly replyBy: Day
  readonly reply?: Words
  readonly standing: Standing
}

export type ConsequenceEvent =
  | ({ readonly type: 'PROPOSED' } & Proposal)
  | { readonly type: 'REPLIED'; readonly text: string }
  | { readonly type: 'TAKES_EFFECT'; readonly from: Day; readonly until: Day; readonly reason: string }
  | { readonly type: 'WAIVED'; readonly reason: string }

export const evolveConsequence: Evolve<Consequence, ConsequenceEvent> = (before, entry) => {
  const { event } = entry
  const log = stamp(entry)
  if (event.type === 'PROPOSED') {
    const { type: _type, ...proposal } = event
    const proposedOn = dayOf(entry.at)
    const replyBy = addDays(proposedOn, proposal.replyDays)
    const points = proposal.grounds.reduce((sum, one) => sum + one.points, 0)
    return { ...log, ...proposal, points, proposedOn, replyBy, standing: { state: 'PROPOSED' } }
  }
  if (!before) throw new Error('A consequence begins with its proposal')
  if (event.type === 'REPLIED') return { ...before, ...log, reply: { ...signed(entry), text: event.text } }
  const decision = { ...signed(entry), reason: event.reason }
  if (event.type === 'WAIVED') return { ...before, ...log, standing: { state: 'WAIVED', decision } }
  const { from, until } = event
  return { ...before, ...log, standing: { state: 'IN_EFFECT', from, until, decision } }
}

export const consequenceDeadlines = ({ id, providerId, rule, replyBy, reply, standing }: Consequence): Deadline[] =>
  standing.state === 'PROPOSED' && !reply
    ? [
        {
          kind: 'CONSEQUENCE_REPLY_DUE',
          on: replyBy,
          subject: { type: 'Consequence', id },
          inboxes: [{ role: 'PROVIDER', id: providerId }],
          params: { consequence: rule.kind },
          leads: [3, 1, 0],
        },
      ]
    : []
