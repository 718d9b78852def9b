import { checkName, type Field, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaSet } from '../criteria/criteria-set'
import { type DeductionFound, score } from '../criteria/scoring'
import { type Application, type ApplicationEventOf, sheetsOf } from './application'
import { seesApplication } from './application-access'
import { ensureLife, ownedByMaker } from './apply'
import { type AssessmentPart, partsOf, type RecruitmentCall } from './call'
import { ensureCallState } from './call-life'
import { type CitedMarkInput, checkCited } from './citation'
import { evaluatorsOf, hasInterest, missingDepartments, type Seat, seatOf } from './panel'
import type { Visit } from './sheet'

export interface ScoreInput {
  readonly marks: readonly CitedMarkInput[]
  readonly deductions: readonly DeductionFound[]
  readonly part: AssessmentPart
  readonly visit?: { readonly on: Day; readonly place: string } | null | undefined
}

const ID: Field = ['input', 'id']
const STAGES = ['SHORT_LISTED', 'ASSESSED'] as const

/** An evaluator hands in a sheet: alone, by the call's criteria, once. @param criteria the edition the call names */
export const handIn = (
  application: Application,
  call: RecruitmentCall,
  criteria: CriteriaSet,
  input: ScoreInput,
  viewer: Viewer,
  at: Date,
): ApplicationEventOf<'SCORED'> => {
  if (viewer.role === 'PROVIDER' || !seesApplication(viewer, application))
    throw notFound('Application', application.id, ID)
  const { department } = evaluatorSeat(call, viewer)
  ensureCallState(call, 'panelScore', ['CLOSED'])
  ensureLife(application, 'panelScore', STAGES)
  const { part, deductions } = input
  const parts = partsOf(call)
  ensure(parts.includes(part), 'PART_NOT_CALLED_FOR', ['input', 'part'], { part, expected: parts.join(', ') })
  const before = sheetsOf(application).some((sheet) => sheet.by === viewer.subject && sheet.part === part)
  ensure(!before, 'SHEET_HANDED_IN', ID, { part })
  const visit = checkVisit(input, call, dayOf(at))
  const found = score(criteria, { marks: input.marks, deductions }, ['input'])
  const marks = checkCited(criteria, part, application.attachments, input.marks, ['input', 'marks'])
  return { type: 'SCORED', part, department, marks, deductions, score: found, ...(visit ? { visit } : {}) }
}

/**
 * The panel's finding: the mean of its evaluators. Not before every evaluator has handed in every part, and each of the six
 * departments is among them (N3), so that nobody picks the sheets that count.
 */
export const conclude = (
  application: Application,
  call: RecruitmentCall,
  criteria: CriteriaSet,
  viewer: Viewer,
): ApplicationEventOf<'ASSESSED'> => {
  ownedByMaker(application, viewer)
  ensureCallState(call, 'panelConclude', ['CLOSED'])
  const life = ensureLife(application, 'panelConclude', STAGES)
  const { panel } = call
  ensure(!panel.seats.some(hasInterest), 'MEMBER_TO_BE_REPLACED', ID, {
    persons: namesOf(panel.seats.filter(hasInterest)),
  })
  const evaluators = evaluatorsOf(panel)
  const missing = missingDepartments(evaluators)
  ensure(missing.length === 0, 'PANEL_INCOMPLETE', ID, { missing: missing.join(', ') })
  const awaited = panel.seats.filter(
    ({ subject }) => life.sheets.filter(({ by }) => by === subject).length < partsOf(call).length,
  )
  ensure(awaited.length === 0, 'SHEETS_AWAITED', ID, { persons: namesOf(awaited) })
  return {
    type: 'ASSESSED',
    panelRevision: panel.revision,
    evaluators: evaluators.map(({ subject, department }) => ({ subject, department })),
    passScore: criteria.passScore,
  }
}

/** Whoever scores sits on the panel and has declared to have no interest. */
const evaluatorSeat = ({ panel }: RecruitmentCall, viewer: Viewer): Seat => {
  const seat = seatOf(panel, viewer.subject)
  if (!seat) throw new DomainError('NOT_ON_PANEL', ID, { person: viewer.subject })
  ensure(seat.interest, 'INTEREST_NOT_DECLARED', ID)
  ensure(!hasInterest(seat), 'MEMBER_HAS_INTEREST', ID, { person: seat.name })
  return seat
}

/** What was seen on site has its day and place; what was read has none. */
const checkVisit = ({ part, visit }: ScoreInput, call: RecruitmentCall, today: Day): Visit | undefined => {
  const field = ['input', 'visit']
  if (part === 'WRITTEN') {
    ensure(visit == null, 'INVALID_VALUE', field, { actual: visit?.on ?? '', expected: onlyWith('ON_SITE') })
    return undefined
  }
  if (visit == null) throw new DomainError('REQUIRED', field)
  const { on, place } = visit
  const min = call.opensOn
  ensure(min <= on && on <= today, 'OUT_OF_RANGE', [...field, 'on'], { actual: on, min, max: today })
  return { on, place: checkName(place, [...field, 'place']) }
}

const namesOf = (seats: readonly Seat[]): string => seats.map(({ name }) => name).join(', ')
