import type { Instant } from '../shared/days'
import type { Deadline, Inbox, NoticeDraft, NoticeParams } from '../shared/notice'
import type { NoticeKind } from '../shared/notices/index'
import { lastDayIn } from './due'
import type { Consequence, Evaluation, EvaluationEvent } from './evaluation'
import { hearingOf } from './evaluation-hearing'
import { improvesUntil } from './improvement'

const subjectOf = ({ id }: Evaluation) => ({ type: 'Evaluation', id })
const makerOf = ({ manufacturerId: id }: Evaluation): Inbox => ({ role: 'MANUFACTURER', id })
const providerOf = ({ providerId: id }: Evaluation): Inbox => ({ role: 'PROVIDER', id })

/** Who is told of what happened, in its transaction: of newer figures only if they
 * propose something else, since nothing new is asked of anybody otherwise. */
export const noticesOf = (next: Evaluation, event: EvaluationEvent, at: Instant): NoticeDraft[] => {
  const { endsOn } = next
  const tell = (kind: NoticeKind, params: NoticeParams, ...inboxes: readonly Inbox[]): NoticeDraft[] =>
    inboxes.map((inbox) => ({ kind, subject: subjectOf(next), inbox, at, params }))
  /** Whose agreement is proposed to end is told so, and until when it is heard. */
  const proposed = (kind: NoticeKind): NoticeDraft[] => {
    const params = { endsOn, proposal: next.proposal }
    if (next.proposal !== 'END') return tell(kind, params, makerOf(next), providerOf(next))
    const { replyUntil } = hearingOf(next)
    return [
      ...tell(kind, params, makerOf(next)),
      ...tell('EVALUATION_END_PROPOSED', { endsOn, replyUntil }, providerOf(next)),
    ]
  }
  switch (event.type) {
    case 'OPENED':
      return proposed('EVALUATION_OPENED')
    case 'REFRESHED':
      return next.proposed?.version === next.version ? proposed('EVALUATION_PROPOSAL_CHANGED') : []
    case 'END_ANNOUNCED': {
      const { replyUntil } = hearingOf(next)
      return tell('EVALUATION_END_ANNOUNCED', { endsOn, replyUntil, reason: event.reason }, providerOf(next))
    }
    case 'REPLIED':
      return tell('EVALUATION_REPLIED', { endsOn }, makerOf(next))
    case 'DECIDED':
      return tell(...followsFrom(event.consequence, endsOn), providerOf(next))
    case 'IMPROVEMENT_OVER':
      // The next round may be of another agreement, or of the same with a later last day.
      return tell(
        'EVALUATION_IMPROVEMENT_OVER',
        { endsOn: lastDayIn(event.next), improveBy: improveByOf(next) ?? endsOn },
        makerOf(next),
      )
    case 'IMPROVEMENT_CLOSED':
      return tell(
        'EVALUATION_IMPROVEMENT_CLOSED',
        { endedOn: event.endedOn, improveBy: improveByOf(next) ?? endsOn },
        makerOf(next),
        providerOf(next),
      )
  }
}

const followsFrom = (consequence: Consequence, endsOn: string): [NoticeKind, NoticeParams] => {
  switch (consequence.kind) {
    case 'RENEW':
      return ['EVALUATION_RENEWED', { endsOn, validTo: consequence.validTo }]
    case 'IMPROVE':
      return ['EVALUATION_TO_IMPROVE', { endsOn, improveBy: consequence.improveBy }]
    case 'END':
      return ['EVALUATION_NOT_RENEWED', { endsOn }]
  }
}

const improveByOf = (evaluation: Evaluation): string | undefined =>
  evaluation.state === 'DECIDED' && evaluation.decision.kind === 'IMPROVE' ? evaluation.decision.improveBy : undefined

const REPLY_LEADS = [3] as const

/** Once ahead: the last day to reply where END is proposed or announced, for which alone a decision waits, while it is not answered. */
const replyDue = (evaluation: Evaluation): Deadline[] => {
  const { replyUntil, reply } = hearingOf(evaluation)
  const { endsOn, proposal, announced } = evaluation
  if ((proposal !== 'END' && !announced) || reply !== undefined) return []
  return [
    {
      ...{ kind: 'EVALUATION_REPLY_DUE', on: replyUntil, subject: subjectOf(evaluation), leads: REPLY_LEADS },
      inboxes: [providerOf(evaluation)],
      params: { endsOn },
    },
  ]
}

/**
 * The maker decides before the agreement's last day, on which it runs out by itself; the provider improves until the day
 * it was given. Once that has passed the next round tells of it.
 */
export const deadlinesOf = (evaluation: Evaluation): Deadline[] => {
  const { endsOn } = evaluation
  const due = { subject: subjectOf(evaluation), params: { endsOn } }
  if (evaluation.state === 'OPEN')
    return [
      { kind: 'EVALUATION_DECISION_DUE', on: endsOn, inboxes: [makerOf(evaluation)], ...due },
      ...replyDue(evaluation),
    ]
  const improveBy = improvesUntil(evaluation)
  if (improveBy === undefined) return []
  return [
    {
      kind: 'EVALUATION_IMPROVE_DUE',
      on: improveBy,
      inboxes: [providerOf(evaluation)],
      leads: [30, 14, 3],
      ...due,
    },
  ]
}
