import { checkRange, type Field } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import type { AgreementScope, AgreementSummary, OrderStop, Terms } from '../network'
import type { AgreementRecord } from './agreement'
import { isConcludedRecord, sharedCategories } from './in-force'

/** A pair's terms are one document, read by every dispatch; these bound its size. */
const MAX_PER_PAIR = 200
const MAX_CATEGORY_ENTRIES = 4000
/** A row of times (O12) takes up as much as so many categories. */
const ENTRIES_PER_TIMES = 6

/** What the pair's terms say of an agreement; undefined while it is a draft, and once it is withdrawn. */
export const summaryOf = (record: AgreementRecord): AgreementSummary | undefined => {
  const { id, validFrom, validTo, status } = record
  if (status === 'DRAFT' || status === 'WITHDRAWN') return undefined
  if (!isConcludedRecord(record)) {
    const { categoryIds, level } = record
    return { id, validFrom, validTo, status, categoryIds, level }
  }
  // Money is no concern of dispatch, which reads this every time.
  const [first, ...changes] = record.scopes.map(({ topUp: _money, ...scope }): AgreementScope => scope)
  const { from: _from, ...scope } = first ?? { from: validFrom, categoryIds: [], level: 1 }
  const suspensions = record.suspensions.map(({ from, until }) => ({ from, ...(until ? { until } : {}) }))
  return {
    id,
    validFrom,
    validTo,
    status,
    ...scope,
    ...(changes.length > 0 ? { changes } : {}),
    ...(suspensions.length > 0 ? { suspensions } : {}),
  }
}

/** Two agreements of one pair never cover one category on one day: a fee would have two masters. */
export const checkOverlap = (
  agreement: AgreementSummary,
  terms: Terms | undefined,
  fieldOf: (categoryId: string) => Field,
): void => {
  for (const other of terms?.agreements ?? []) {
    if (other.id === agreement.id) continue
    const [shared] = sharedCategories(agreement, other)
    if (shared === undefined) continue
    throw new DomainError('AGREEMENT_OVERLAP', fieldOf(shared), { other: toGlobalId('Agreement', other.id) })
  }
}

/** The pair's terms after something happened to an agreement. */
export const termsWith = (terms: Terms | undefined, record: AgreementRecord): Terms => {
  const { id, manufacturerId, providerId } = record
  const others = (terms?.agreements ?? []).filter((other) => other.id !== id)
  const summary = summaryOf(record)
  const agreements = summary ? [...others, summary] : others
  if (summary) checkSize(agreements)
  return { ...terms, manufacturerId, providerId, version: (terms?.version ?? 0) + 1, agreements }
}

/** Agreements of a pair whose end nobody has given notice of, and whose last day has not passed. */
export const openAgreements = (terms: Terms | undefined, day: Day): readonly AgreementSummary[] =>
  (terms?.agreements ?? []).filter(({ status, validTo }) => status === 'ACTIVE' && validTo >= day)

/** Whether the maker gives the provider nothing new on a day (N21). */
export const isStopped = (terms: Terms | undefined, day: Day): boolean =>
  (terms?.stops ?? []).some(({ from, until }) => from <= day && day <= until)

/** The pair's terms with a time without new orders; the same again changes nothing. Stops that are over are left out. */
export const withStop = (terms: Terms, stop: OrderStop, today: Day): Terms => {
  const others = (terms.stops ?? []).filter(
    ({ consequenceId, until }) => consequenceId !== stop.consequenceId && until >= today,
  )
  return { ...terms, version: terms.version + 1, stops: [...others, stop] }
}

const checkSize = (agreements: readonly AgreementSummary[]): void => {
  const field = ['input', 'providerId']
  checkRange(agreements.length, { min: 1, max: MAX_PER_PAIR }, field)
  const entries = agreements
    .flatMap((agreement) => [agreement, ...(agreement.changes ?? [])])
    .reduce((sum, { categoryIds, times = [] }) => sum + categoryIds.length + ENTRIES_PER_TIMES * times.length, 0)
  checkRange(entries, { min: 1, max: MAX_CATEGORY_ENTRIES }, field)
}
