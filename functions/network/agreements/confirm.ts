import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import { type AgreementRecord, type EventOf, lastOf, type Version } from './agreement'
import { sideActing } from './agreement-access'
import { checkAhead } from './dates'
import { isConcludedRecord } from './in-force'
import { openProposal } from './negotiate'
import { checkOverlap } from './pair-terms'

export interface Confirmation {
  readonly number: number
  readonly hash: string
}

/**
 * One side confirms exactly one version, by its number and hash: the latest, in time, once. With the second side's word it
 * is agreed; so it must still take effect ahead, and the pair's other agreements must leave its categories free.
 */
export const confirm = (
  record: AgreementRecord,
  { number, hash }: Confirmation,
  terms: Terms | undefined,
  viewer: Viewer,
  today: Day,
): EventOf<'CONFIRMED'> => {
  const side = sideActing(viewer, record)
  const { version, respondBy } = openProposal(record, 'CONFIRM')
  const latest = version.number
  ensure(number === latest, 'VERSION_NOT_LATEST', ['input', 'number'], { actual: number, latest })
  ensure(hash === version.hash, 'VERSION_HASH_DIFFERS', ['input', 'hash'], { number })
  ensure(version.confirmations[side] === undefined, 'ALREADY_CONFIRMED', ['input', 'id'], { number })
  ensure(today <= respondBy, 'PROPOSAL_LAPSED', ['input', 'id'], { respondBy })
  checkStillAhead(record, version, today)
  checkStillFree(record, version, terms)
  return { type: 'CONFIRMED', side, number, hash }
}

/** Time went by since it was proposed, and the agreement may have been renewed by decision meanwhile. */
const checkStillAhead = (record: AgreementRecord, version: Version, today: Day): void => {
  const field = ['input', 'id']
  if (!isConcludedRecord(record)) {
    checkAhead(version.validFrom, today, field)
    return
  }
  const { effectiveFrom } = version
  ensure(effectiveFrom > today && effectiveFrom > lastOf(record.agreed).effectiveFrom, 'AGREEMENT_BACKDATED', field, {
    day: effectiveFrom,
    earliest: today,
  })
  ensure(version.kind !== 'RENEWAL' || version.validTo > record.validTo, 'RENEWAL_NOT_LATER', field, {
    validTo: version.validTo,
    present: record.validTo,
  })
}

const checkStillFree = (
  { id, validTo: present }: AgreementRecord,
  { effectiveFrom, validTo, terms: { categoryIds, level } }: Version,
  terms: Terms | undefined,
): void => {
  const last = validTo > present ? validTo : present
  checkOverlap({ id, validFrom: effectiveFrom, validTo: last, status: 'ACTIVE', categoryIds, level }, terms, () => [
    'input',
    'id',
  ])
}
