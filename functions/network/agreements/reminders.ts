import type { Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft, NoticeParams } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import { type AgreementEvent, type AgreementRecord, lastOf, latestVersion, type Parties, proposalOf } from './agreement'
import { isConcludedRecord } from './in-force'
import { firstReportDeadlines } from './reports/report-deadlines'
import { otherSide, type Side, sides } from './terms/limits'

const inboxOf = (side: Side, { manufacturerId, providerId }: Parties): Inbox =>
  side === 'MANUFACTURER' ? { role: side, id: manufacturerId } : { role: side, id: providerId }

const subjectOf = ({ id }: AgreementRecord) => ({ type: 'Agreement', id })

/** Renewal is to be thought of in time (N5); what lapses is told 30, 14 and 3 days ahead as well. */
const RENEWAL_LEADS = [90, 60, 30, 14, 3] as const
const CONFIRM_LEADS = [7, 3, 1] as const

/** Days the two sides are told of ahead: the last day, reviews (clause 13), and until when a proposal can be confirmed. */
export const deadlinesOf = (record: AgreementRecord): Deadline[] => {
  const subject = subjectOf(record)
  const both = sides.map((side) => inboxOf(side, record))
  const proposal = proposalOf(record)
  const silent = sides.filter((side) => proposal && !proposal.version.confirmations[side])
  return [
    ...(proposal
      ? [
          {
            kind: 'AGREEMENT_CONFIRM_BY' as const,
            on: proposal.respondBy,
            subject,
            inboxes: silent.map((side) => inboxOf(side, record)),
            params: { number: proposal.version.number },
            leads: CONFIRM_LEADS,
          },
        ]
      : []),
    ...(record.status === 'ACTIVE'
      ? [{ kind: 'AGREEMENT_ENDS' as const, on: record.validTo, subject, inboxes: both, leads: RENEWAL_LEADS }]
      : []),
    ...firstReportDeadlines(record),
    ...reviewsOf(record).map((on) => ({ kind: 'AGREEMENT_REVIEW' as const, on, subject, inboxes: both })),
  ]
}

const reviewsOf = (record: AgreementRecord): readonly string[] =>
  isConcludedRecord(record) ? lastOf(record.agreed).terms.review.dates.filter((day) => day <= record.validTo) : []

/** What the side that did not do it is told of an event; of a job's act both are told. */
export const noticesOf = ({
  event,
  next,
  actor,
  at,
}: {
  readonly event: AgreementEvent
  readonly next: AgreementRecord
  /** The side that acted, if a side did. */
  readonly actor: Side | undefined
  readonly at: Instant
}): NoticeDraft[] => {
  const told = toldOf(event, next)
  if (!told || next.secretOf !== undefined) return []
  const [kind, params] = told
  const to = actor === undefined ? sides : [otherSide(actor)]
  return to.map((side) => ({ kind, subject: subjectOf(next), inbox: inboxOf(side, next), at, params }))
}

const toldOf = (event: AgreementEvent, next: AgreementRecord): [NoticeKind, NoticeParams] | undefined => {
  switch (event.type) {
    case 'DRAFTED':
    case 'TAKEN_OVER':
      return undefined
    case 'PROPOSED':
    case 'COUNTERED':
    case 'CHANGE_PROPOSED':
      return ['AGREEMENT_PROPOSED', { number: latestVersion(next).number, respondBy: event.respondBy }]
    case 'CONFIRMED':
      return ['AGREEMENT_CONFIRMED', { number: event.number }]
    case 'WITHDRAWN':
      return ['AGREEMENT_WITHDRAWN', {}]
    case 'RENEWED':
      return ['AGREEMENT_RENEWED', { validTo: event.validTo }]
    case 'SUSPENDED':
      return ['AGREEMENT_SUSPENDED', { from: event.from }]
    case 'RESUMED':
      return ['AGREEMENT_RESUMED', { resumeOn: event.on }]
    case 'ENDED':
      return ['AGREEMENT_ENDED', { lastDay: event.lastDay }]
  }
}
