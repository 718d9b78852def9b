import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, checkVersion, type Field, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaItem, CriteriaSet } from '../criteria/criteria-set'
import { checkUsable } from '../criteria/life'
import { checkDeductions, checkGiven, type DeductionFound, itemsOf, type Mark, score } from '../criteria/scoring'
import type { Assessed, AssessedMark, Assessment, AssessmentEventOf, Life } from './assessment'
import { assessesFor, isAssessingSide, seesAssessment } from './assessment-access'
import { marked } from './assessment-log'

const ID: Field = ['input', 'id']
export const CRITERIA: Field = ['input', 'criteriaSetId']

/** Longer than the first lead of its deadline, so that the provider is told 14 days ahead. */
const REPLY_DAYS = 30
/** With the texts' limits these bound a sheet to some 300 KB. */
const MAX_REMARK = 300
const MAX_ATTACHMENTS = 60
/** Kinds of evidence that can be filed; the others are seen, said or measured. */
const FILED: readonly CriteriaItem['evidence'][number][] = ['DOCUMENT', 'RECORD']

interface Versioned {
  readonly version: number
}

/** Opens a sheet by an edition in force on the day (N1). The auditor grades; certifying and renewing are the maker's own. */
export const openAssessment = (
  assessed: Assessed,
  criteria: CriteriaSet,
  viewer: Viewer,
  today: Day,
): AssessmentEventOf<'OPENED'> => {
  checkCriteria(criteria, viewer, today)
  return { type: 'OPENED', ...assessed }
}

/** Whether a viewer may begin by these criteria; what is not its maker's does not exist for it. */
export const checkCriteria = (criteria: CriteriaSet, viewer: Viewer, today: Day): void => {
  const { id, manufacturerId, purpose } = criteria
  if (!assessesFor(viewer, manufacturerId)) throw notFound('CriteriaSet', id, CRITERIA)
  const expected = 'GRADING'
  ensure(viewer.role !== 'AUDITOR' || purpose === expected, 'ASSESSMENT_OTHER_PURPOSE', CRITERIA, { purpose, expected })
  checkUsable(criteria, today, CRITERIA)
}

export interface MarkingInput extends Versioned {
  readonly marks: readonly (Mark & {
    readonly remark?: Optional<string>
    readonly attachments: readonly Attachment[]
  })[]
  readonly deductions?: Optional<readonly DeductionFound[]>
}

/** Marks some items, for the first time or anew. */
export const markItems = (
  assessment: Assessment,
  { version, marks, deductions }: MarkingInput,
  criteria: CriteriaSet,
  viewer: Viewer,
): AssessmentEventOf<'MARKED'> => {
  const { sheet } = own(assessment, version, 'MARK', viewer)
  ensure(marks.length > 0 || deductions != null, 'REQUIRED', ['input', 'marks'])
  checkGiven(criteria, marks, ['input', 'marks'])
  if (deductions != null) checkDeductions(criteria, deductions, ['input', 'deductions'])
  const items = new Map(itemsOf(criteria).map((item) => [item.code, item]))
  const checked = marks.map((mark, i) => checkSupport(mark, items.get(mark.code), ['input', 'marks', String(i)]))
  const event = { type: 'MARKED', marks: checked, ...(deductions == null ? {} : { deductions }) } as const
  const filed = marked(sheet, event).marks.flatMap(({ attachments }) => attachments)
  checkRange(filed.length, { min: 0, max: MAX_ATTACHMENTS }, ['input', 'marks'])
  return event
}

/** What a mark rests on is filed where its item asks for a document or a record. */
const checkSupport = (
  { remark, ...mark }: MarkingInput['marks'][number],
  item: CriteriaItem | undefined,
  field: Field,
): AssessedMark => {
  const asked = item?.evidence.some((kind) => FILED.includes(kind)) ?? false
  const { code } = mark
  ensure(
    !asked || 'notApplicable' in mark || mark.attachments.length > 0,
    'EVIDENCE_MISSING',
    [...field, 'attachmentIds'],
    {
      code,
    },
  )
  if (remark == null) return mark
  return { ...mark, remark: checkText(remark, [...field, 'remark'], MAX_REMARK) }
}

/** Signs the sheet once every item is marked: what it comes to is the score of its marks, and nothing else. */
export const concludeAssessment = (
  assessment: Assessment,
  { version, summary }: Versioned & { readonly summary: string },
  criteria: CriteriaSet,
  viewer: Viewer,
  at: Instant,
): AssessmentEventOf<'CONCLUDED'> => {
  const { sheet } = own(assessment, version, 'CONCLUDE', viewer)
  const missing = itemsOf(criteria).filter(({ code }) => sheet.marks.every((mark) => mark.code !== code))
  ensure(missing.length === 0, 'MARKS_MISSING', ID, { codes: missing.map(({ code }) => code).join(', ') })
  ensure(
    sheet.marks.some((mark) => 'points' in mark),
    'NOTHING_APPLICABLE',
    ID,
  )
  return {
    type: 'CONCLUDED',
    score: score(criteria, sheet),
    summary: checkText(summary, ['input', 'summary']),
    replyUntil: addDays(dayOf(at), REPLY_DAYS),
  }
}

/** The provider's word on what was concluded: once, to the end of a day. */
export const replyToAssessment = (
  assessment: Assessment,
  { version, text, attachments }: Versioned & { readonly text: string; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
  today: Day,
): AssessmentEventOf<'REPLIED'> => {
  const { id, life } = assessment
  if (viewer.role !== 'PROVIDER' || !seesAssessment(viewer, assessment)) throw notFound('Assessment', id, ID)
  checkVersion(assessment, version)
  const { reply, conclusion } = inState(life, 'REPLY', 'CONCLUDED')
  ensure(!reply, 'REPLY_GIVEN', ID)
  const { replyUntil: until } = conclusion
  ensure(today <= until, 'REPLY_PERIOD_OVER', ID, { until })
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']), attachments }
}

/** Takes an assessment back: from then on nothing new rests on it. What it was stays on record. */
export const withdrawAssessment = (
  assessment: Assessment,
  { version, reason }: Versioned & { readonly reason: string },
  viewer: Viewer,
): AssessmentEventOf<'WITHDRAWN'> => {
  if (!isAssessingSide(viewer, assessment)) throw notFound('Assessment', assessment.id, ID)
  checkVersion(assessment, version)
  inState(assessment.life, 'WITHDRAW', 'OPEN', 'CONCLUDED')
  return { type: 'WITHDRAWN', reason: checkText(reason, ['input', 'reason']) }
}

/** One sheet has one assessor: who opened it marks it and signs it. */
const own = (assessment: Assessment, version: number, action: string, viewer: Viewer) => {
  const { id, manufacturerId, opened, life } = assessment
  if (!assessesFor(viewer, manufacturerId)) throw notFound('Assessment', id, ID)
  ensure(viewer.subject === opened.by && viewer.role === opened.role, 'NOT_THE_ASSESSOR', ID, { assessor: opened.by })
  checkVersion(assessment, version)
  return inState(life, action, 'OPEN')
}

const inState = <S extends Life['state']>(life: Life, action: string, ...allowed: S[]): Extract<Life, { state: S }> => {
  const { state } = life
  ensure((allowed as readonly Life['state'][]).includes(state), 'ACTION_NOT_ALLOWED', ID, {
    action,
    state,
    allowed: allowed.join(', '),
  })
  return life as Extract<Life, { state: S }>
}
