import type { Attachment } from '../../files/attachment'
import type { ServiceItem } from '../../orders/order'
import { checkName, checkText, notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { begun } from './begun'

/** O6 (能力评审): content of the item, quality, staff, funds, equipment, time. */
export const subjects = ['ITEM', 'QUALITY', 'STAFF', 'FUNDS', 'EQUIPMENT', 'TIME'] as const
export type Subject = (typeof subjects)[number]

/** Who promises the service: a maker or a provider. */
export interface Promiser {
  readonly role: 'MANUFACTURER' | 'PROVIDER'
  readonly id: string
}

/** What is to be promised to customers of a region. */
export interface Undertaking {
  readonly promiser: Promiser
  readonly serviceItem: ServiceItem
  readonly categoryId: string
  readonly region: RegionCode
}

/** A conditional finding says what is missing and until when it must be there. */
export type Verdict =
  | { readonly outcome: 'MET' }
  | { readonly outcome: 'NOT_MET' }
  | { readonly outcome: 'CONDITIONAL'; readonly condition: string; readonly deadline: Day }

export type Finding = {
  readonly subject: Subject
  /** Name of whoever reviewed it. */
  readonly reviewer: string
  readonly evidence: string
  /** Documents that prove it. */
  readonly attachments: readonly Attachment[]
  readonly on: Day
} & Verdict

/** O6. Id: `<promiser>.<ulid>`. */
export interface CapabilityReview extends Journaled, Undertaking {
  /** The latest finding on each subject. */
  readonly findings: readonly Finding[]
  /** Passed, and until when; a finding made after it opens the review again. */
  readonly passed?: { readonly on: Day; readonly expiresOn: Day }
}

export type ReviewEvent =
  | ({ readonly type: 'OPENED' } & Undertaking)
  | { readonly type: 'FOUND'; readonly finding: Finding }
  | { readonly type: 'PASSED'; readonly on: Day; readonly expiresOn: Day }
  /** A promise was published on it. */
  | { readonly type: 'PROMISED'; readonly from: Day }

export const evolveReview: Evolve<CapabilityReview, ReviewEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'OPENED') {
    const { type: _type, ...undertaking } = event
    return { ...undertaking, findings: [], ...stamp(entry) }
  }
  const review = begun(before, entry)
  if (event.type === 'PASSED') {
    const { on, expiresOn } = event
    return { ...review, passed: { on, expiresOn }, ...stamp(entry) }
  }
  if (event.type === 'PROMISED') return { ...review, ...stamp(entry) }
  const { passed: _passed, ...open } = review
  const others = review.findings.filter(({ subject }) => subject !== event.finding.subject)
  return { ...open, findings: [...others, event.finding], ...stamp(entry) }
}

/** Whether the viewer reviews and promises for the maker or provider. */
export const actsForPromiser = (viewer: Viewer, { role, id }: Promiser): boolean => {
  if (viewer.role === 'PLATFORM') return true
  if (viewer.role === 'MANUFACTURER') return role === viewer.role && viewer.manufacturerId === id
  return viewer.role === 'PROVIDER' && role === viewer.role && viewer.providerId === id
}

export const openReview = (undertaking: Undertaking, viewer: Viewer): ReviewEvent => {
  const { promiser, serviceItem, categoryId } = undertaking
  if (!actsForPromiser(viewer, promiser)) {
    const what = promiser.role === 'PROVIDER' ? 'Provider' : 'Manufacturer'
    throw notFound(what, promiser.id, ['input', 'promiserId'])
  }
  const region = checkRegion(undertaking.region, ['input', 'region'])
  return { type: 'OPENED', promiser, serviceItem, categoryId, region }
}

const ensureReviewer = (review: CapabilityReview, viewer: Viewer): void => {
  if (!actsForPromiser(viewer, review.promiser)) throw notFound('CapabilityReview', review.id, ['input', 'id'])
}

export interface FindingInput {
  readonly subject: Subject
  readonly outcome: Verdict['outcome']
  readonly reviewer: string
  readonly evidence: string
  readonly attachments?: readonly Attachment[]
  readonly condition?: string | null | undefined
  readonly deadline?: Day | null | undefined
}

/** A finding on one subject; it replaces the one before, and takes a pass back, since that judged what was found then. */
export const find = (review: CapabilityReview, input: FindingInput, viewer: Viewer, at: Instant): ReviewEvent => {
  ensureReviewer(review, viewer)
  const on = dayOf(at)
  const finding: Finding = {
    subject: input.subject,
    reviewer: checkName(input.reviewer, ['input', 'reviewer']),
    evidence: checkText(input.evidence, ['input', 'evidence']),
    attachments: input.attachments ?? [],
    on,
    ...verdictOf(input, on),
  }
  return { type: 'FOUND', finding }
}

const verdictOf = ({ outcome, condition, deadline }: FindingInput, today: Day): Verdict => {
  if (outcome !== 'CONDITIONAL') {
    for (const [name, value] of Object.entries({ condition, deadline }))
      ensure(value == null, 'CONDITION_WITHOUT_NEED', ['input', name], { outcome })
    return { outcome }
  }
  ensure(deadline, 'REQUIRED', ['input', 'deadline'])
  ensure(deadline >= today, 'EFFECTIVE_IN_PAST', ['input', 'deadline'], { from: deadline, today })
  return { outcome, condition: checkText(condition ?? '', ['input', 'condition']), deadline }
}

/** Subjects that keep a review from passing on a day: nothing found yet, not met, or a condition whose time is up. */
export const lacking = ({ findings }: Pick<CapabilityReview, 'findings'>, day: Day): Subject[] =>
  subjects.filter((subject) => {
    const finding = findings.find((each) => each.subject === subject)
    if (!finding || finding.outcome === 'NOT_MET') return true
    return finding.outcome === 'CONDITIONAL' && finding.deadline < day
  })

/** A promise outlives no condition on which it rests: the earliest deadline bounds the review's validity. */
const lastDay = ({ findings }: CapabilityReview, expiresOn: Day): Day =>
  findings.reduce(
    (last, finding) => (finding.outcome === 'CONDITIONAL' && finding.deadline < last ? finding.deadline : last),
    expiresOn,
  )

export const passReview = (review: CapabilityReview, expiresOn: Day, viewer: Viewer, at: Instant): ReviewEvent => {
  ensureReviewer(review, viewer)
  const on = dayOf(at)
  ensure(expiresOn > on, 'INVALID_DATE_RANGE', ['input', 'expiresOn'], { from: on, to: expiresOn })
  const missing = lacking(review, on)
  if (missing.length > 0) throw new DomainError('REVIEW_INCOMPLETE', ['input', 'id'], { subjects: missing.join(', ') })
  return { type: 'PASSED', on, expiresOn: lastDay(review, expiresOn) }
}

/** Whether all six subjects stand reviewed and met on a day: the only ground on which anything may be promised. */
export const isPassed = (review: CapabilityReview, day: Day): boolean =>
  review.passed !== undefined && day <= review.passed.expiresOn && lacking(review, day).length === 0

/** Whether something was found not to be met: no promise may stand on it. */
export const isRefuted = ({ findings }: CapabilityReview): boolean =>
  findings.some(({ outcome }) => outcome === 'NOT_MET')

/** The end of a passed review, and of each condition still open; conditions of one day are one deadline. */
export const deadlinesOfReview = ({ id, promiser, findings, passed }: CapabilityReview): Deadline[] => {
  const common = { subject: { type: 'CapabilityReview', id }, inboxes: [promiser] }
  const conditions = findings.filter((finding) => finding.outcome === 'CONDITIONAL')
  const due = [...new Set(conditions.map(({ deadline }) => deadline))].map((on): Deadline => {
    const open = conditions.filter(({ deadline }) => deadline === on).map(({ subject }) => subject)
    return { ...common, kind: 'REVIEW_CONDITION_DUE', on, params: { subjects: open.join(', ') } }
  })
  return [...due, ...(passed ? [{ ...common, kind: 'REVIEW_ENDS' as const, on: passed.expiresOn }] : [])]
}
