import { checkPeriod, checkRange, checkText, type Field } from '../../shared/checks'
import { addDays, type Day, daysBetween, inForce, type Period } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'

/** One stretch of validity, and the training or the assessments it rests on. */
export interface Term extends Period {
  readonly enrolmentId?: string
  /** Of an authorisation: those that clause 4 of agreements asked for; absent where none did. */
  readonly assessmentIds?: readonly string[]
}

export type Standing =
  | { readonly state: 'ACTIVE' }
  | { readonly state: 'SUSPENDED' | 'REVOKED'; readonly reason: string; readonly since: Day }

/**
 * What a certificate and a letter of authorisation have in common: terms that follow each other day on day, and whether
 * it may be used at all.
 */
export interface Credential {
  readonly terms: readonly [Term, ...Term[]]
  readonly standing: Standing
}

export type CredentialEvent =
  | { readonly type: 'RENEWED'; readonly term: Term }
  | { readonly type: 'SUSPENDED' | 'REINSTATED' | 'REVOKED'; readonly reason: string }

/** Whoever has not been examined for five years is examined anew. */
const MAX_DAYS = { min: 1, max: 5 * 366 } as const
const MAX_TERMS = { min: 1, max: 40 } as const
/** A renewal is open this many days before the last day. */
export const RENEWAL_WINDOW_DAYS = 90

/** From the first day of its first term to the last of its last: there is no gap between. */
export const validityOf = ({ terms }: Pick<Credential, 'terms'>): Period => ({
  validFrom: terms[0].validFrom,
  validTo: (terms.at(-1) ?? terms[0]).validTo,
})

export const isInForce = (credential: Credential, day: Day): boolean =>
  credential.standing.state === 'ACTIVE' && inForce(validityOf(credential), day)

/** The first day on which it may be renewed. */
export const renewableFrom = (credential: Pick<Credential, 'terms'>): Day =>
  addDays(validityOf(credential).validTo, -RENEWAL_WINDOW_DAYS)

/** A term of at most five years. @param field of the object that holds both days */
export const checkTerm = <T extends Term>(term: T, field: Field): T => {
  checkPeriod(term, field)
  checkRange(daysBetween(term.validFrom, term.validTo) + 1, MAX_DAYS, [...field, 'validTo'])
  return term
}

const checkActive = ({ standing: { state } }: Credential, field: Field): void =>
  ensure(state === 'ACTIVE', 'CREDENTIAL_NOT_ACTIVE', field, { state })

/** The next term: it begins on the day after the old last day, whatever day it is agreed on, so nothing is lost or doubled. */
export const nextTerm = (credential: Credential, validTo: Day, today: Day, enrolmentId?: string): Term => {
  checkActive(credential, ['input', 'id'])
  const { validTo: last } = validityOf(credential)
  ensure(today <= last, 'CREDENTIAL_EXPIRED', ['input', 'id'], { validTo: last })
  const opensOn = renewableFrom(credential)
  ensure(today >= opensOn, 'RENEWAL_NOT_OPEN', ['input', 'id'], { opensOn })
  checkRange(credential.terms.length + 1, MAX_TERMS, ['input', 'id'])
  const term = { validFrom: addDays(last, 1), validTo, ...(enrolmentId ? { enrolmentId } : {}) }
  return checkTerm(term, ['input'])
}

export type StandingChange = 'SUSPENDED' | 'REINSTATED' | 'REVOKED'

/** From which standings each is possible; a revocation is final. */
const changes: Readonly<Record<StandingChange, readonly Standing['state'][]>> = {
  SUSPENDED: ['ACTIVE'],
  REINSTATED: ['SUSPENDED'],
  REVOKED: ['ACTIVE', 'SUSPENDED'],
}

/** Takes a credential out of use, or gives it back, with the reason its holder reads. */
export const changeStanding = (
  { standing: { state } }: Credential,
  type: StandingChange,
  reason: string,
): CredentialEvent => {
  if (!changes[type].includes(state))
    throw new DomainError('CREDENTIAL_STATE', ['input', 'id'], { state, allowed: changes[type].join(', ') })
  return { type, reason: checkText(reason, ['input', 'reason']) }
}

/** @param day on which it happened */
export const evolveCredential = ({ terms, standing }: Credential, event: CredentialEvent, day: Day): Credential => {
  switch (event.type) {
    case 'RENEWED':
      return { terms: [...terms, event.term], standing }
    case 'REINSTATED':
      return { terms, standing: { state: 'ACTIVE' } }
    case 'SUSPENDED':
    case 'REVOKED':
      return { terms, standing: { state: event.type, reason: event.reason, since: day } }
  }
}
