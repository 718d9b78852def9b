import { checkText, checkVersion } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Actor } from '../../shared/viewer'
import type { Terms } from '../network'
import type { AgreementRecord, EventOf } from './agreement'
import { ensureMaker, sideOf } from './agreement-access'
import { termsAround } from './in-force'
import { checkOverlap, summaryOf } from './pair-terms'
import { ensureIn, ensureRunning } from './state'

interface Versioned {
  readonly version?: number
}

/**
 * Ends an agreement before its last day. The maker may name any day from today on; the provider gives the notice agreed in
 * clause 13. Until then the agreement holds, and orders accepted are finished.
 */
export const end = (
  record: AgreementRecord,
  { version, lastDay, reason }: Versioned & { readonly lastDay: Day; readonly reason: string },
  actor: Actor,
  today: Day,
): EventOf<'ENDED'> => {
  const side = sideOf(actor, record) === 'PROVIDER' ? 'PROVIDER' : 'MANUFACTURER'
  if (side === 'MANUFACTURER') ensureMaker(actor, record)
  if (version !== undefined) checkVersion(record, version)
  ensureRunning(ensureIn(record, 'END', 'ACTIVE'), 'END', today)
  const field = ['input', 'lastDay']
  const { noticeDays } = termsAround(record, today).review
  const earliest = side === 'PROVIDER' ? addDays(today, noticeDays) : today
  ensure(lastDay >= today, 'AGREEMENT_BACKDATED', field, { day: lastDay, earliest: today })
  ensure(lastDay >= earliest, 'NOTICE_TOO_SHORT', field, { lastDay, noticeDays, earliest })
  ensure(lastDay <= record.validTo, 'END_AFTER_TERM', field, { lastDay, validTo: record.validTo })
  return { type: 'ENDED', lastDay, reason: checkText(reason, ['input', 'reason']), side }
}

/**
 * Ends an agreement as a consequence of breaches (N21): with the notice of clause 13, which here the maker gives too, and not
 * before the consequence takes effect; at its own last day where that comes first. Until then it holds, and orders accepted
 * are finished.
 */
export const endByConsequence = (
  record: AgreementRecord,
  { consequenceId, from, reason }: { readonly consequenceId: string; readonly from: Day; readonly reason: string },
  actor: Actor,
  today: Day,
): EventOf<'ENDED'> => {
  const noticed = addDays(today, termsAround(record, today).review.noticeDays)
  const due = noticed < addDays(from, -1) ? addDays(from, -1) : noticed
  const lastDay = due < record.validTo ? due : record.validTo
  return { ...end(record, { lastDay, reason }, actor, today), consequenceId }
}

/**
 * Moves the last day as a re-evaluation decided (N6). Both sides agreed beforehand to be measured by these criteria, so it
 * takes the maker's decision only; the terms stay as they are.
 */
export const renewByDecision = (
  record: AgreementRecord,
  { version, validTo }: Versioned & { readonly validTo: Day },
  terms: Terms | undefined,
  actor: Actor,
  today: Day,
): EventOf<'RENEWED'> => {
  ensureMaker(actor, record)
  if (version !== undefined) checkVersion(record, version)
  const active = ensureIn(record, 'RENEW', 'ACTIVE')
  // One that has run out is not revived: the days between would be covered backwards.
  ensureRunning(active, 'RENEW', today)
  const field = ['input', 'validTo']
  ensure(validTo > active.validTo, 'RENEWAL_NOT_LATER', field, { validTo, present: active.validTo })
  const renewed = summaryOf({ ...active, validTo })
  if (renewed) checkOverlap(renewed, terms, () => field)
  return { type: 'RENEWED', validTo }
}
