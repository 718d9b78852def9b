import { checkVersion } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import { type AgreementRecord, type Content, type EventOf, lastOf, type RecordIn } from './agreement'
import { sideActing } from './agreement-access'
import { checkAhead, respondBy } from './dates'
import { checkFree } from './draft'
import { ensureIn } from './state'
import { checkTerms, type TermsInput, termsInputOf } from './terms/terms'

/** Versions that both sides confirmed for days to come: each of them is read with the agreement. */
const MAX_AHEAD = 3
/** Every one of them has its scope in the pair's terms. */
const MAX_AGREED = 50

type Active = RecordIn<'ACTIVE'>

export interface ChangeContent {
  readonly terms: TermsInput
  readonly effectiveFrom: Day
  readonly validTo: Day
}

/** Other terms from a day to come on: later than every change agreed before, within the term. */
export const amendment = (record: Active, { terms, effectiveFrom }: ChangeContent, today: Day): Content => {
  const { validFrom, validTo, agreed } = record
  const field = ['input', 'effectiveFrom']
  const earliest = addDays(laterOf(today, lastOf(agreed).effectiveFrom), 1)
  checkAhead(effectiveFrom, earliest, field)
  ensure(effectiveFrom <= validTo, 'AMENDMENT_AFTER_TERM', field, { day: effectiveFrom, validTo })
  const term = { validFrom, validTo }
  return { kind: 'AMENDMENT', effectiveFrom, ...term, terms: checkTerms(terms, term, effectiveFrom) }
}

/** A later last day; the terms, if others are agreed, hold from the day after the present one. */
export const renewal = (record: Active, { terms, validTo }: ChangeContent, today: Day): Content => {
  const { validFrom, validTo: present } = record
  ensure(validTo > present, 'RENEWAL_NOT_LATER', ['input', 'validTo'], { validTo, present })
  const effectiveFrom = checkAhead(addDays(present, 1), addDays(today, 1), ['input', 'id'])
  const term = { validFrom, validTo }
  return { kind: 'RENEWAL', effectiveFrom, ...term, terms: checkTerms(terms, term, effectiveFrom) }
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

interface Versioned {
  readonly version: number
}

/** Proposes other terms of an agreement in force (or to come) from a day on. */
export const amend = (
  record: AgreementRecord,
  input: Versioned & { readonly terms: TermsInput; readonly effectiveFrom: Day },
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
): EventOf<'CHANGE_PROPOSED'> =>
  proposeChange(record, 'AMEND', input, terms, viewer, today, (active) =>
    amendment(active, { ...input, validTo: active.validTo }, today),
  )

/** Proposes to go on after the last day, on the terms agreed last. */
export const renew = (
  record: AgreementRecord,
  input: Versioned & { readonly validTo: Day },
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
): EventOf<'CHANGE_PROPOSED'> =>
  proposeChange(record, 'RENEW', input, terms, viewer, today, (active) => {
    const agreed = termsInputOf(lastOf(active.agreed).terms)
    return renewal(active, { terms: agreed, effectiveFrom: active.validTo, validTo: input.validTo }, today)
  })

const proposeChange = (
  record: AgreementRecord,
  action: string,
  { version }: Versioned,
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
  contentOf: (active: Active) => Content,
): EventOf<'CHANGE_PROPOSED'> => {
  const side = sideActing(viewer, record)
  checkVersion(record, version)
  const active = ensureIn(record, action, 'ACTIVE')
  ensureNothingOpen(active, today)
  const content = contentOf(active)
  checkFree(record.id, content, terms)
  return { type: 'CHANGE_PROPOSED', side, content, respondBy: respondBy(content, today) }
}

/** One change is talked about at a time; one that nobody confirmed in time makes way. */
const ensureNothingOpen = ({ proposal, agreed, scopes }: Active, today: Day): void => {
  const open = proposal !== undefined && proposal.respondBy >= today
  ensure(!open, 'PROPOSAL_OPEN', ['input', 'id'], { number: proposal?.version.number ?? 0 })
  const ahead = agreed.filter(({ effectiveFrom }) => effectiveFrom > today)
  ensure(ahead.length < MAX_AHEAD, 'TOO_MANY_CHANGES_AHEAD', ['input', 'id'], { limit: MAX_AHEAD })
  ensure(scopes.length < MAX_AGREED, 'TOO_MANY_CHANGES', ['input', 'id'], { limit: MAX_AGREED })
}
