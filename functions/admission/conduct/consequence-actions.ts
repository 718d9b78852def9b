import { checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import type { Breach } from './breach'
import type { PublishedCode } from './code'
import { actsAsMaker, actsAsProvider } from './conduct-access'
import type { Consequence, ConsequenceEvent, Grounds, Proposal } from './consequence'
import type { Ledger } from './ledger'
import { pointsInWindow, reachedRule, sumOf } from './points'

export const consequenceId = (breachId: string, { kind }: Proposal['rule']): string => `${breachId}~${kind}`

/**
 * What a breach that was just confirmed calls for, by the code in force when it happened; undefined when its points reach
 * no threshold, or what they reach was proposed for it before.
 */
export const proposalFor = (
  breach: Breach,
  code: PublishedCode,
  ledgers: { readonly before: Ledger; readonly after: Ledger },
  day: Day,
): Proposal | undefined => {
  const { manufacturerId, providerId } = breach
  const rule = reachedRule(ledgers, manufacturerId, code.rules, day)
  if (!rule) return undefined
  const id = consequenceId(breach.id, rule)
  if (ledgers.after.consequences.some((line) => line.consequenceId === id)) return undefined
  const { replyDays, noticeDays } = code.rules
  const grounds = pointsInWindow(ledgers.after, manufacturerId, code.rules, day).map(
    ({ breachId, kind, points, occurredOn, lapsesOn }) => ({ breachId, kind, points, occurredOn, lapsesOn }),
  )
  const parties = { manufacturerId, providerId }
  return { ...parties, codeId: code.id, rule, replyDays, noticeDays, breachId: breach.id, grounds }
}

export const replyToConsequence = (
  consequence: Consequence,
  { text }: { readonly text: string },
  viewer: Viewer,
  at: Instant,
): ConsequenceEvent => {
  const { id, providerId, replyBy } = consequence
  if (!actsAsProvider(viewer, providerId)) throw notFound('Consequence', id, ['input', 'id'])
  isProposed(consequence, 'CONSEQUENCE_REPLY')
  ensure(dayOf(at) <= replyBy, 'REPLY_TIME_OVER', ['input', 'id'], { until: replyBy })
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']) }
}

export interface ConsequenceDecision {
  readonly version: number
  readonly takeEffect: boolean
  readonly from?: Optional<Day>
  readonly until?: Optional<Day>
  readonly reason: string
}

/**
 * Nothing happens to a provider by machine alone: the maker decides, with its reason, and gives the notice that the code
 * asks for. It can take effect only while enough of the points it was proposed for still stand, beyond appeal; it ends at
 * the latest when they no longer do.
 */
export const decideConsequence = (
  consequence: Consequence,
  input: ConsequenceDecision,
  ledger: Ledger,
  viewer: Viewer,
  at: Instant,
): ConsequenceEvent => {
  const { id, manufacturerId, replyBy, reply, noticeDays } = consequence
  if (!actsAsMaker(viewer, manufacturerId)) throw notFound('Consequence', id, ['input', 'id'])
  isProposed(consequence, 'CONSEQUENCE_DECIDE')
  checkVersion(consequence, input.version)
  const today = dayOf(at)
  ensure(reply || today > replyBy, 'REPLY_TIME_OPEN', ['input', 'id'], { replyBy })
  const reason = checkText(input.reason, ['input', 'reason'])
  if (!input.takeEffect) return waived(input, reason)
  const last = lastFounded(consequence, ledger, today)
  const min = addDays(today, noticeDays)
  const from = input.from ?? min
  ensure(min <= from && from <= last, 'OUT_OF_RANGE', ['input', 'from'], { actual: from, min, max: last })
  const until = input.until ?? last
  ensure(from <= until && until <= last, 'OUT_OF_RANGE', ['input', 'until'], { actual: until, min: from, max: last })
  return { type: 'TAKES_EFFECT', from, until, reason }
}

const waived = ({ from, until }: ConsequenceDecision, reason: string): ConsequenceEvent => {
  for (const [name, day] of Object.entries({ from, until }))
    ensure(day == null, 'INVALID_VALUE', ['input', name], { actual: day ?? '', expected: onlyWith('TAKE_EFFECT') })
  return { type: 'WAIVED', reason }
}

/** The last day on which the grounds that still stand reach the threshold; refuses when none of the days to come does. */
const lastFounded = ({ grounds, rule }: Consequence, ledger: Ledger, today: Day): Day => {
  const standing = ledger.points.filter(({ breachId }) => grounds.some((one) => one.breachId === breachId))
  const final = standing.reduce((latest, { finalFrom }) => (finalFrom > latest ? finalFrom : latest), today)
  ensure(final <= today, 'CONSEQUENCE_PREMATURE', ['input', 'id'], { until: addDays(final, -1) })
  const actual = sumOf(standing.filter(({ lapsesOn }) => lapsesOn > today))
  const { threshold } = rule
  ensure(actual >= threshold, 'CONSEQUENCE_UNFOUNDED', ['input', 'id'], { actual, threshold, day: today })
  return addDays(endOf(standing, threshold), -1)
}

/** First day on which points no longer reach a threshold that they reach now. */
const endOf = (lines: readonly Pick<Grounds, 'points' | 'lapsesOn'>[], threshold: number): Day => {
  const lapses = [...lines].sort((a, b) => (a.lapsesOn < b.lapsesOn ? -1 : 1))
  const falls = lapses.find(({ lapsesOn }) => sumOf(lapses.filter((line) => line.lapsesOn > lapsesOn)) < threshold)
  if (!falls) throw new Error('Without points no threshold is reached')
  return falls.lapsesOn
}

const isProposed = ({ standing: { state } }: Consequence, action: string): void => {
  if (state !== 'PROPOSED')
    throw new DomainError('ACTION_NOT_ALLOWED', ['input', 'id'], { action, state, allowed: 'PROPOSED' })
}
