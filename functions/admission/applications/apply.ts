import type { Attachment } from '../../files/attachment'
import { changesMaker } from '../../network/network-access'
import { checkRange, checkText, checkVersion, type Field, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day, dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import {
  type Application,
  type ApplicationEventOf,
  applicationId,
  type Life,
  type LifeIn,
  type LifeState,
} from './application'
import { appliesFor, seesCall } from './application-access'
import { type RecruitmentCall, regionOf } from './call'
import { checkFacts, type Facts, shortfallsOf } from './facts'

const ID: Field = ['input', 'id']
/** A supplement is asked for within this many days: shorter is no chance, longer holds the others up. */
const SUPPLEMENT_DAYS = { min: 1, max: 30 } as const

/** An application holds as many, supplements included. */
const ATTACHMENTS = { min: 0, max: 30 } as const

interface Versioned {
  readonly version: number
}

/** A provider applies to an open call for one of its regions; for several regions, once each. */
export const submit = (
  call: RecruitmentCall,
  input: { readonly region: RegionCode; readonly facts: Facts; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
  at: Date,
): { readonly id: string; readonly event: ApplicationEventOf<'SUBMITTED'> } => {
  const { region, facts, attachments } = input
  const field = ['input', 'callId']
  if (!(viewer.role === 'PROVIDER' && seesCall(viewer, call))) throw notFound('RecruitmentCall', call.id, field)
  const { state, opensOn, closesOn } = call
  const today = dayOf(at)
  const takes = state === 'OPEN' && opensOn <= today && today <= closesOn
  ensure(takes, 'CALL_NOT_OPEN', field, { state, opensOn, closesOn })
  ensure(regionOf(call, region), 'REGION_NOT_CALLED_FOR', ['input', 'region'], { code: region })
  return {
    id: applicationId(viewer.providerId, call.id, region),
    event: { type: 'SUBMITTED', ...filing(call, region, facts, attachments) },
  }
}

/** The maker asks for what is missing, by a day. */
export const askSupplement = (
  application: Application,
  { version, what, until }: Versioned & { readonly what: string; readonly until: Day },
  viewer: Viewer,
  at: Date,
): ApplicationEventOf<'SUPPLEMENT_ASKED'> => {
  ownedByMaker(application, viewer)
  checkVersion(application, version)
  ensureLife(application, 'applicationSupplementAsk', ['SUBMITTED'])
  const today = dayOf(at)
  const [min, max] = [addDays(today, SUPPLEMENT_DAYS.min), addDays(today, SUPPLEMENT_DAYS.max)]
  ensure(min <= until && until <= max, 'OUT_OF_RANGE', ['input', 'until'], { actual: until, min, max })
  return { type: 'SUPPLEMENT_ASKED', what: checkText(what, ['input', 'what']), until }
}

/** The provider adds what was asked: facts as they are now, and further documents. */
export const supplement = (
  application: Application,
  call: RecruitmentCall,
  input: Versioned & { readonly facts: Facts; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
  at: Date,
): ApplicationEventOf<'SUPPLEMENTED'> => {
  ownedByProvider(application, viewer)
  checkVersion(application, input.version)
  const { asked } = ensureLife(application, 'applicationSupplement', ['SUPPLEMENT_ASKED'])
  ensure(dayOf(at) <= asked.until, 'SUPPLEMENT_OVERDUE', ID, { until: asked.until })
  const attachments = [...application.attachments, ...input.attachments]
  return { type: 'SUPPLEMENTED', ...filing(call, application.region, input.facts, attachments) }
}

/** N9: the maker short-lists by qualification, or does not, and says why. What was asked but did not come in time may count. */
export const shortList = (
  application: Application,
  { version, qualified, reason }: Versioned & { readonly qualified: boolean; readonly reason: string },
  viewer: Viewer,
  at: Date,
): ApplicationEventOf<'SHORT_LISTED' | 'NOT_SHORT_LISTED'> => {
  ownedByMaker(application, viewer)
  checkVersion(application, version)
  const life = ensureLife(application, 'applicationShortList', ['SUBMITTED', 'SUPPLEMENT_ASKED'])
  if (life.state === 'SUPPLEMENT_ASKED')
    ensure(dayOf(at) > life.asked.until, 'SUPPLEMENT_AWAITED', ID, { until: life.asked.until })
  return { type: qualified ? 'SHORT_LISTED' : 'NOT_SHORT_LISTED', reason: checkText(reason, ['input', 'reason']) }
}

/** A provider withdraws while something depends on it: an admitted one makes room for the first of the waiting list. */
export const withdraw = (
  application: Application,
  { version, reason }: Versioned & { readonly reason?: Optional<string> },
  viewer: Viewer,
): ApplicationEventOf<'WITHDRAWN'> => {
  ownedByProvider(application, viewer)
  checkVersion(application, version)
  const life = ensureLife(application, 'applicationWithdraw', [
    'SUBMITTED',
    'SUPPLEMENT_ASKED',
    'SHORT_LISTED',
    'ASSESSED',
    'DECIDED',
  ])
  if (life.state === 'DECIDED') {
    const { outcome } = life
    ensure(outcome !== 'REFUSED', 'ACTION_NOT_ALLOWED', ID, {
      action: 'applicationWithdraw',
      state: outcome,
      allowed: 'ADMITTED, WAITING_LIST',
    })
  }
  return { type: 'WITHDRAWN', ...(reason?.trim() ? { reason: checkText(reason, ['input', 'reason']) } : {}) }
}

const filing = (call: RecruitmentCall, region: RegionCode, given: Facts, attachments: readonly Attachment[]) => {
  checkRange(attachments.length, ATTACHMENTS, ['input', 'attachmentIds'])
  const facts = checkFacts(given, region, ['input', 'facts'])
  return { facts, attachments, shortfalls: shortfallsOf(facts, call.qualification) }
}

/** The maker's own decision: not its auditor's. */
export const ownedByMaker = (application: Application, viewer: Viewer): void => {
  if (!changesMaker(viewer, application.manufacturerId)) throw notFound('Application', application.id, ID)
}

export const ownedByProvider = (application: Application, viewer: Viewer): void => {
  if (!appliesFor(viewer, application.providerId)) throw notFound('Application', application.id, ID)
}

/** The life of an application, if it is one of these. */
export const ensureLife = <S extends LifeState>(
  { life }: Pick<Application, 'life'>,
  action: string,
  allowed: readonly S[],
): LifeIn<S> => {
  const isAllowed = (one: Life): one is LifeIn<S> => (allowed as readonly LifeState[]).includes(one.state)
  if (isAllowed(life)) return life
  throw new DomainError('ACTION_NOT_ALLOWED', ID, { action, state: life.state, allowed: allowed.join(', ') })
}
