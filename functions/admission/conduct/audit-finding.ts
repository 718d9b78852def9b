import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { actsAsAuditor, actsAsProvider } from './conduct-access'
import { type Statement, signed, type Words } from './statement'

export const auditKinds = ['SURVEY', 'AUDIT', 'FINDING'] as const
export type AuditKind = (typeof auditKinds)[number]

/** What the third party says, at one entry of the log. */
export interface AuditStatement extends Statement {
  /** Entry of the log it stands at. */
  readonly sequence: number
  /** 0 to 100: what it gives the provider for what it saw. */
  readonly score: number
  /** A correction: the entry it corrects. */
  readonly corrects?: number
}

export interface AuditReply extends Words {
  /** Entry of the log that the provider had before it. */
  readonly toSequence: number
}

/**
 * What an independent third party found (N14). Only the auditor speaks in it: a correction is a new entry that refers to
 * the one before, and nobody edits or deletes either. The provider may reply. Id: `<providerId>.<ulid>`.
 */
export interface AuditFinding extends Journaled {
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId?: string
  readonly kind: AuditKind
  readonly observedOn: Day
  /** As submitted, then each correction; oldest first. */
  readonly statements: readonly AuditStatement[]
  /** What counts: the last of the statements. */
  readonly current: AuditStatement
  readonly replies: readonly AuditReply[]
}

interface Said {
  readonly text: string
  readonly score: number
  readonly attachments: readonly Attachment[]
}

export interface Submission extends Said {
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId?: string
  readonly kind: AuditKind
  readonly observedOn: Day
}

export type AuditEvent =
  | ({ readonly type: 'SUBMITTED' } & Submission)
  | ({ readonly type: 'CORRECTED'; readonly corrects: number } & Said)
  | { readonly type: 'REPLIED'; readonly text: string; readonly toSequence: number }

/** Bounds the document. */
const MAX_STATEMENTS = { min: 1, max: 20 } as const
const MAX_SCORE = 100

export const evolveAudit: Evolve<AuditFinding, AuditEvent> = (before, entry) => {
  const { event, sequence } = entry
  const log = stamp(entry)
  if (event.type === 'SUBMITTED') {
    const { type: _type, text, score, attachments, ...about } = event
    const current = { ...signed(entry), sequence, text, score, attachments }
    return { ...log, ...about, statements: [current], current, replies: [] }
  }
  if (!before) throw new Error('A finding begins with its submission')
  if (event.type === 'REPLIED') {
    const { text, toSequence } = event
    return { ...before, ...log, replies: [...before.replies, { ...signed(entry), text, toSequence }] }
  }
  const { type: _type, ...said } = event
  const current = { ...signed(entry), sequence, ...said }
  return { ...before, ...log, statements: [...before.statements, current], current }
}

export const submitFinding = (submission: Submission, at: Instant): AuditEvent => {
  const { observedOn } = submission
  const today = dayOf(at)
  ensure(observedOn <= today, 'OUT_OF_RANGE', ['input', 'observedOn'], {
    actual: observedOn,
    min: '2000-01-01',
    max: today,
  })
  return { type: 'SUBMITTED', ...submission, ...checkSaid(submission) }
}

/** A new entry by the auditor's office that refers to the one it corrects; that one stays readable. */
export const correctFinding = (finding: AuditFinding, said: Said, viewer: Viewer): AuditEvent => {
  if (!actsAsAuditor(viewer, finding.manufacturerId)) throw notFound('AuditFinding', finding.id, ['input', 'id'])
  checkRange(finding.statements.length + 1, MAX_STATEMENTS, ['input', 'id'])
  return { type: 'CORRECTED', ...checkSaid(said), corrects: finding.current.sequence }
}

export const replyToFinding = (
  finding: AuditFinding,
  { text }: { readonly text: string },
  viewer: Viewer,
): AuditEvent => {
  if (!actsAsProvider(viewer, finding.providerId)) throw notFound('AuditFinding', finding.id, ['input', 'id'])
  checkRange(finding.replies.length + 1, MAX_STATEMENTS, ['input', 'id'])
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']), toSequence: finding.current.sequence }
}

const checkSaid = ({ text, score, attachments }: Said): Said => {
  const onScale = Number.isInteger(score) && score >= 0 && score <= MAX_SCORE
  ensure(onScale, 'SCORE_OFF_SCALE', ['input', 'score'], { actual: score, max: MAX_SCORE })
  return { text: checkText(text, ['input', 'text']), score, attachments }
}
