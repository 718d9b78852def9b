import { checkRange, checkText, checkVersion } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Actor } from '../../shared/viewer'
import type { AgreementRecord, EventOf } from './agreement'
import { ensureMaker } from './agreement-access'
import { checkAhead } from './dates'
import { ensureRunning } from './state'

const MAX_SUSPENSIONS = { min: 1, max: 50 } as const

/** Version the caller saw; a job that holds the agreement itself names none. */
interface Versioned {
  readonly version?: number
}

/** Stops new offers from a day on, until it is lifted; orders that were accepted go on. */
export const suspend = (
  record: AgreementRecord,
  { version, from, reason }: Versioned & { readonly from: Day; readonly reason: string },
  actor: Actor,
  today: Day,
): EventOf<'SUSPENDED'> => {
  ensureMaker(actor, record)
  if (version !== undefined) checkVersion(record, version)
  const { suspensions, validTo } = ensureRunning(record, 'SUSPEND', today)
  const open = suspensions.find(({ until }) => until === undefined)
  ensure(!open, 'ALREADY_SUSPENDED', ['input', 'id'], { from: open?.from ?? '' })
  checkRange(suspensions.length + 1, MAX_SUSPENSIONS, ['input', 'id'])
  checkAhead(from, today, ['input', 'from'])
  ensure(from <= validTo, 'SUSPENSION_AFTER_TERM', ['input', 'from'], { from, validTo })
  return { type: 'SUSPENDED', from, reason: checkText(reason, ['input', 'reason']) }
}

/** Lifts a suspension: offers go out again from a day on. */
export const resume = (
  record: AgreementRecord,
  { version, on }: Versioned & { readonly on: Day },
  actor: Actor,
  today: Day,
): EventOf<'RESUMED'> => {
  ensureMaker(actor, record)
  if (version !== undefined) checkVersion(record, version)
  const { suspensions } = ensureRunning(record, 'RESUME', today)
  ensure(
    suspensions.some(({ until }) => until === undefined),
    'NOT_SUSPENDED',
    ['input', 'id'],
  )
  return { type: 'RESUMED', on: checkAhead(on, today, ['input', 'on']) }
}
