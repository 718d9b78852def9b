import type { Attachment } from '../../files/attachment'
import { checkName, checkRange, checkText, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import { type ConductCode, needInForce } from './code'
import { actsAsMaker, actsAsProvider } from './conduct-access'
import type {
  Aspect,
  Correction,
  CorrectiveAction,
  Finding,
  Inspection,
  InspectionEvent,
  InspectionState,
  Plan,
  Result,
} from './inspection'

/** With the texts' limits these bound an inspection to some 250 KB. */
const ITEMS = { min: 1, max: 40 } as const
const MAX_REQUIREMENT = 200
const MAX_WORDS = 500

export interface PlanInput extends Omit<Plan, 'items'> {
  readonly items: readonly { readonly aspect: Aspect; readonly requirement: string }[]
}

/** Plans an inspection (N7). */
export const planInspection = (input: PlanInput, at: Instant): InspectionEvent => {
  const { items, inspector, plannedOn } = input
  checkRange(items.length, ITEMS, ['input', 'items'])
  const [min, max] = [dayOf(at), '9999-12-31']
  ensure(plannedOn >= min, 'OUT_OF_RANGE', ['input', 'plannedOn'], { actual: plannedOn, min, max })
  return {
    type: 'PLANNED',
    ...input,
    inspector: checkName(inspector, ['input', 'inspector']),
    items: items.map(({ aspect, requirement }, i) => ({
      item: i + 1,
      aspect,
      requirement: checkText(requirement, ['input', 'items', String(i), 'requirement'], MAX_REQUIREMENT),
    })),
  }
}

export const startInspection = (inspection: Inspection, viewer: Viewer, at: Instant): InspectionEvent => {
  byMaker(inspection, viewer, 'INSPECTION_START', 'PLANNED')
  const [today, { plannedOn }] = [dayOf(at), inspection]
  ensure(today >= plannedOn, 'OUT_OF_RANGE', ['input', 'id'], { actual: today, min: plannedOn, max: '9999-12-31' })
  return { type: 'STARTED' }
}

export interface FindingInput {
  readonly item: number
  readonly result: Result
  readonly evidence?: Optional<string>
  readonly attachments: readonly Attachment[]
}

/** Reports what was found, one finding for each item. Deadlines follow from the code in force on that day. */
export const reportInspection = (
  inspection: Inspection,
  { findings, summary }: { readonly findings: readonly FindingInput[]; readonly summary: string },
  inForce: ConductCode | undefined,
  viewer: Viewer,
  at: Instant,
): InspectionEvent => {
  byMaker(inspection, viewer, 'INSPECTION_REPORT', 'IN_PROGRESS')
  const code = needInForce(inForce, dayOf(at))
  const items = inspection.items.map(({ item }) => item)
  checkItems(findings, items, 'findings', 'FINDING_MISSING')
  return {
    type: 'REPORTED',
    findings: findings.map(checkFinding).sort((a, b) => a.item - b.item),
    summary: checkText(summary, ['input', 'summary']),
    codeId: code.id,
    correctDays: code.rules.correctDays,
  }
}

const checkFinding = ({ item, result, evidence, attachments }: FindingInput, i: number): Finding => {
  const field = ['input', 'findings', String(i), 'evidence']
  if (result === 'CONFORMING' && !evidence?.trim()) return { item, result, attachments }
  return { item, result, evidence: checkText(evidence ?? '', field, MAX_WORDS), attachments }
}

/** One row for each of the items, no other and none twice. */
const checkItems = (
  rows: readonly { readonly item: number }[],
  items: readonly number[],
  name: string,
  missing: 'FINDING_MISSING' | 'CORRECTION_MISSING',
): void => {
  for (const [i, { item }] of rows.entries()) {
    const field = ['input', name, String(i), 'item']
    ensure(items.includes(item), 'ITEM_UNKNOWN', field, { item })
    const first = rows.findIndex((row) => row.item === item) === i
    ensure(first, 'INVALID_VALUE', field, { actual: item, expected: phrases.eachOnce })
  }
  const absent = items.find((item) => !rows.some((row) => row.item === item))
  ensure(absent === undefined, missing, ['input', name], { item: absent ?? 0 })
}

export interface AcknowledgementInput {
  readonly text: string
  readonly actions: readonly ({ readonly item: number } & CorrectiveAction)[]
}

/** The provider takes note of the report and says who puts right what, and how. */
export const acknowledgeInspection = (
  inspection: Inspection,
  { text, actions }: AcknowledgementInput,
  viewer: Viewer,
): InspectionEvent => {
  byProvider(inspection, viewer, 'INSPECTION_ACKNOWLEDGE', 'REPORTED')
  const items = inspection.corrections.map(({ item }) => item)
  checkItems(actions, items, 'actions', 'CORRECTION_MISSING')
  const planned = actions.map(({ item, owner, action }, i) => ({
    item,
    owner: checkName(owner, ['input', 'actions', String(i), 'owner']),
    action: checkText(action, ['input', 'actions', String(i), 'action'], MAX_WORDS),
  }))
  return { type: 'ACKNOWLEDGED', text: checkText(text, ['input', 'text']), actions: planned }
}

/** The provider puts forward that a nonconformity is put right. */
export const submitCorrection = (
  inspection: Inspection,
  {
    item,
    text,
    attachments,
  }: { readonly item: number; readonly text: string; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
): InspectionEvent => {
  byProvider(inspection, viewer, 'INSPECTION_CORRECT', 'ACKNOWLEDGED')
  inProgress(correctionOf(inspection, item), 'INSPECTION_CORRECT', ['OPEN'])
  return { type: 'CORRECTED', item, text: checkText(text, ['input', 'text'], MAX_WORDS), attachments }
}

/** The maker judges the evidence of a correction. */
export const verifyCorrection = (
  inspection: Inspection,
  { item, accept, reason }: { readonly item: number; readonly accept: boolean; readonly reason?: Optional<string> },
  viewer: Viewer,
): InspectionEvent => {
  byMaker(inspection, viewer, 'INSPECTION_VERIFY', 'ACKNOWLEDGED')
  inProgress(correctionOf(inspection, item), 'INSPECTION_VERIFY', ['SUBMITTED'])
  if (accept) return { type: 'VERIFIED', item }
  return { type: 'REJECTED', item, reason: checkText(reason ?? '', ['input', 'reason'], MAX_WORDS) }
}

export const correctionOf = ({ corrections }: Inspection, item: number, field = ['input', 'item']): Correction => {
  const correction = corrections.find((one) => one.item === item)
  if (!correction) throw new DomainError('ITEM_UNKNOWN', field, { item })
  return correction
}

/** What an item was found to be; a breach cannot rest on one that conforms. */
export const nonconformityOf = (
  { findings, reportedOn }: Inspection,
  item: number,
): { readonly finding: Finding; readonly reportedOn: Day } => {
  const field = ['input', 'evidence', 'item']
  const finding = findings.find((one) => one.item === item)
  if (!(finding && reportedOn)) throw new DomainError('ITEM_UNKNOWN', field, { item })
  ensure(finding.result !== 'CONFORMING', 'FINDING_CONFORMS', field, { item })
  return { finding, reportedOn }
}

const byMaker = (inspection: Inspection, viewer: Viewer, action: string, allowed: InspectionState): void => {
  if (!actsAsMaker(viewer, inspection.manufacturerId)) throw notFound('Inspection', inspection.id, ['input', 'id'])
  inState(inspection.state, action, [allowed])
}

const byProvider = (inspection: Inspection, viewer: Viewer, action: string, allowed: InspectionState): void => {
  const hidden = inspection.state === 'PLANNED' && !inspection.announced
  if (hidden || !actsAsProvider(viewer, inspection.providerId))
    throw notFound('Inspection', inspection.id, ['input', 'id'])
  inState(inspection.state, action, [allowed])
}

const inProgress = ({ progress }: Correction, action: string, allowed: readonly string[]): void =>
  inState(progress.state, action, allowed)

const inState = (state: string, action: string, allowed: readonly string[]): void =>
  ensure(allowed.includes(state), 'ACTION_NOT_ALLOWED', ['input', 'id'], { action, state, allowed: allowed.join(', ') })
