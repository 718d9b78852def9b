import { changesMaker } from '../../network/network-access'
import { canonicalJson } from '../../shared/canonical'
import { checkName, checkText, checkVersion, type Field, notFound, type Optional } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaSet } from '../criteria/criteria-set'
import { checkUsable } from '../criteria/life'
import type { CallContents, CallEvent, CallIn, CallState, RecruitmentCall } from './call'
import { checkQualification, type GivenQualification } from './facts'
import { type CountedNeed, calledFor } from './places'

export type CallInput = Omit<CallContents, 'regions' | 'qualification'> & {
  /** Counted, and so checked before (count-needs.use-case.ts). */
  readonly regions: readonly CountedNeed[]
  readonly qualification: GivenQualification
}

interface Versioned {
  readonly version: number
}

type Event<Type extends CallEvent['type']> = Extract<CallEvent, { type: Type }>
const ID: Field = ['input', 'id']

/** Draws a call up. @param categoryIds of `input` exist; `criteria` is the set it names */
export const draftCall = (
  manufacturerId: string,
  input: CallInput,
  criteria: CriteriaSet,
  viewer: Viewer,
): Event<'DRAFTED'> => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return { type: 'DRAFTED', contents: checkCall(manufacturerId, input, criteria) }
}

/** Replaces what a draft calls for; once published it stands. */
export const reviseCall = (
  call: RecruitmentCall,
  input: CallInput & Versioned,
  criteria: CriteriaSet,
  viewer: Viewer,
): Event<'REVISED'> => {
  ownCall(call, viewer)
  checkVersion(call, input.version)
  ensureCallState(call, 'recruitmentCallRevise', ['DRAFT'])
  return { type: 'REVISED', contents: checkCall(call.manufacturerId, input, criteria) }
}

/**
 * Publishes a call. Applicants are scored by criteria that were published before they apply (N1), for the points that are
 * still called for on that day (N9): a draft may have lain for long.
 *
 * @param contracted points under contract, of each region of the call
 */
export const openCall = (
  call: RecruitmentCall,
  input: Versioned,
  { criteria, contracted }: { readonly criteria: CriteriaSet; readonly contracted: readonly number[] },
  viewer: Viewer,
  at: Date,
): Event<'OPENED'> => {
  ownCall(call, viewer)
  checkVersion(call, input.version)
  ensureCallState(call, 'recruitmentCallOpen', ['DRAFT'])
  const today = dayOf(at)
  ensure(call.closesOn >= today, 'INVALID_DATE_RANGE', ID, { from: today, to: call.closesOn })
  checkUsable(criteria, call.opensOn > today ? call.opensOn : today, ID)
  const counted = call.regions.map((region, i) => ({ ...region, contracted: contracted[i] ?? region.contracted }))
  const regions = calledFor(counted, () => ID)
  return { type: 'OPENED', ...(canonicalJson(regions) === canonicalJson(call.regions) ? {} : { regions }) }
}

/** Closes a call after its last day; before, only with a reason: applicants were told that day. */
export const closeCall = (
  call: RecruitmentCall,
  input: Versioned & { readonly reason?: Optional<string> },
  viewer: Viewer,
  at: Date,
): Event<'CLOSED'> => {
  ownCall(call, viewer)
  checkVersion(call, input.version)
  ensureCallState(call, 'recruitmentCallClose', ['OPEN'])
  const reason = input.reason?.trim() ? checkText(input.reason, ['input', 'reason']) : undefined
  const { closesOn } = call
  ensure(reason !== undefined || dayOf(at) > closesOn, 'CLOSING_NEEDS_REASON', ['input', 'reason'], { closesOn })
  return { type: 'CLOSED', ...(reason ? { reason } : {}) }
}

/** What is still open among a call's applications. */
export interface Pending {
  /** Applications without a decision. */
  readonly undecided: number
  /** Somebody who was turned down may still reply, or waits for the answer. */
  readonly hearingOpen: boolean
}

/** Ends a call once each of its applications has its answer, and nobody's right of reply is cut off by it. */
export const concludeCall = (
  call: RecruitmentCall,
  input: Versioned,
  { undecided, hearingOpen }: Pending,
  viewer: Viewer,
): Event<'CONCLUDED'> => {
  ownCall(call, viewer)
  checkVersion(call, input.version)
  ensureCallState(call, 'recruitmentCallConclude', ['CLOSED'])
  ensure(undecided === 0, 'APPLICATIONS_UNDECIDED', ID, { undecided })
  ensure(!hearingOpen, 'HEARING_OPEN', ID)
  return { type: 'CONCLUDED' }
}

const checkCall = (manufacturerId: string, input: CallInput, criteria: CriteriaSet): CallContents => {
  const { title, categoryIds, regions, criteriaSetId, kind, qualification, opensOn, closesOn } = input
  const field = ['input', 'criteriaSetId']
  if (criteria.manufacturerId !== manufacturerId) throw notFound('CriteriaSet', criteriaSetId, field)
  const { purpose } = criteria
  ensure(purpose === 'ADMISSION', 'CRITERIA_OTHER_PURPOSE', field, { purpose, expected: 'ADMISSION' })
  ensure(opensOn <= closesOn, 'INVALID_DATE_RANGE', ['input', 'closesOn'], { from: opensOn, to: closesOn })
  return {
    title: checkName(title, ['input', 'title']),
    categoryIds,
    regions: calledFor(regions, (i) => ['input', 'regions', String(i), 'soldPerYear']),
    criteriaSetId,
    kind,
    qualification: checkQualification(qualification, ['input', 'qualification']),
    opensOn,
    closesOn,
  }
}

/** The maker's own call, or none. */
export const ownCall = (call: RecruitmentCall, viewer: Viewer, field = ID): void => {
  if (!changesMaker(viewer, call.manufacturerId)) throw notFound('RecruitmentCall', call.id, field)
}

export function ensureCallState<S extends CallState>(
  call: RecruitmentCall,
  action: string,
  allowed: readonly S[],
  field = ID,
): asserts call is CallIn<S> {
  const { state } = call
  const may: readonly CallState[] = allowed
  if (!may.includes(state))
    throw new DomainError('ACTION_NOT_ALLOWED', field, { action, state, allowed: may.join(', ') })
}
