import { checkText, checkVersion, type Field, type Optional } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Application, ApplicationEventOf, Hearing, Outcome } from './application'
import { ensureLife, ownedByMaker, ownedByProvider } from './apply'
import { type RecruitmentCall, regionOf } from './call'
import { ensureCallState } from './call-life'
import { type Count, proposalFor } from './ranking'

interface Versioned {
  readonly version: number
}

/** The region of an application as it stands: its ranking, and how many are not ranked yet. */
export interface Race {
  readonly call: RecruitmentCall
  readonly count: Count
  readonly open: number
}

const ID: Field = ['input', 'id']

/**
 * The maker signs what becomes of an application (N5). The ranking proposes, once everybody in the region has been judged by
 * the same panel; who departs from it says why. No more are admitted than points are called for (N9).
 */
export const decideApplication = (
  application: Application,
  race: Race,
  { version, outcome, reason }: Versioned & { readonly outcome: Outcome; readonly reason?: Optional<string> },
  viewer: Viewer,
): ApplicationEventOf<'DECIDED'> => {
  ownedByMaker(application, viewer)
  checkVersion(application, version)
  const { assessment } = ensureLife(application, 'applicationDecide', ['ASSESSED'])
  const { call, open } = race
  ensureCallState(call, 'applicationDecide', ['CLOSED'])
  const { rank, of, admitted, outdated } = race.count
  ensure(open === 0, 'RANKING_OPEN', ID, { open })
  ensure(outdated === 0, 'PANEL_CHANGED', ID, { outdated })
  const places = placesOf(application, call)
  const { proposal, grounds } = proposalFor(assessment, { rank, admitted, places })
  const given = reason?.trim() ? checkText(reason, ['input', 'reason']) : undefined
  ensure(given !== undefined || outcome === proposal, 'DECISION_NEEDS_REASON', ['input', 'reason'], {
    proposal,
    decision: outcome,
  })
  if (outcome === 'ADMITTED') ensurePlace(race, places, ['input', 'outcome'])
  return { type: 'DECIDED', outcome, proposal, rank, of, places, grounds, ...(given ? { reason: given } : {}) }
}

/** The provider's right of reply to what was decided against it, or on the waiting list: once, within 14 days. */
export const reply = (
  application: Application,
  { version, text }: Versioned & { readonly text: string },
  viewer: Viewer,
  at: Date,
): ApplicationEventOf<'REPLIED'> => {
  ownedByProvider(application, viewer)
  checkVersion(application, version)
  const { hearing } = ensureLife(application, 'applicationReply', ['NOT_SHORT_LISTED', 'DECIDED'])
  ensure(!hearing.reply, 'REPLY_GIVEN', ID)
  const { until } = hearing
  ensure(dayOf(at) <= until, 'REPLY_PERIOD_OVER', ID, { until })
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']) }
}

export interface AnswerInput extends Versioned {
  readonly text: string
  readonly uphold: boolean
  /** What a decision is revised to; of one that was not short-listed nothing else than that it is. */
  readonly outcome?: Optional<Outcome>
}

/** The maker answers a reply: it upholds, or revises for the better. A reply never makes things worse. */
export const answerReply = (
  application: Application,
  race: Race,
  { version, text, uphold, outcome }: AnswerInput,
  viewer: Viewer,
): ApplicationEventOf<'UPHELD' | 'REVISED'> => {
  ownedByMaker(application, viewer)
  checkVersion(application, version)
  const life = ensureLife(application, 'applicationReplyAnswer', ['NOT_SHORT_LISTED', 'DECIDED'])
  checkAwaited(life.hearing)
  const said = checkText(text, ['input', 'text'])
  if (uphold) return { type: 'UPHELD', text: said }
  if (life.state === 'NOT_SHORT_LISTED') {
    ensureCallState(race.call, 'applicationReplyAnswer', ['OPEN', 'CLOSED'])
    return { type: 'REVISED', text: said, to: 'SHORT_LISTED' }
  }
  const field = ['input', 'outcome']
  if (outcome == null) throw new DomainError('REQUIRED', field)
  if (outcome === 'REFUSED' || !isBetter(outcome, life.outcome))
    throw new DomainError('REVISION_NOT_BETTER', field, { before: life.outcome, after: outcome })
  if (outcome === 'ADMITTED') ensurePlace(race, placesOf(application, race.call), field)
  return { type: 'REVISED', text: said, to: outcome }
}

/** The first of the waiting list takes the place of one that fell away. */
export const moveUp = (application: Application): ApplicationEventOf<'MOVED_UP'> => {
  const { outcome } = ensureLife(application, 'applicationWithdraw', ['DECIDED'])
  if (outcome !== 'WAITING_LIST') throw new DomainError('BUSY')
  return { type: 'MOVED_UP' }
}

const order: readonly Outcome[] = ['REFUSED', 'WAITING_LIST', 'ADMITTED']
const isBetter = (after: Outcome, before: Outcome): boolean => order.indexOf(after) > order.indexOf(before)

const checkAwaited = ({ reply: given, answer }: Hearing): void => {
  ensure(given, 'REPLY_MISSING', ID)
  ensure(!answer, 'REPLY_ANSWERED', ID)
}

const placesOf = ({ region }: Application, call: RecruitmentCall): number => regionOf(call, region)?.places ?? 0

const ensurePlace = ({ count }: Race, places: number, field: Field): void =>
  ensure(count.admitted < places, 'NO_PLACE_LEFT', field, { places })
