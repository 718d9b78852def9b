import { checkPeriod, type Field } from '../../shared/checks'
import { addDays, type Day, type Period } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Content } from './agreement'

/** Nothing takes effect backwards. @param earliest the first day it may */
export const checkAhead = (day: Day, earliest: Day, field: Field): Day => {
  ensure(day >= earliest, 'AGREEMENT_BACKDATED', field, { day, earliest })
  return day
}

/** A term that lies ahead, its last day not before its first. */
export const checkTerm = ({ validFrom, validTo }: Period, today: Day): Period => {
  checkPeriod({ validFrom, validTo }, ['input'])
  return { validFrom: checkAhead(validFrom, today, ['input', 'validFrom']), validTo }
}

/** The last day to confirm a version put forward today (clause 13). */
export const respondBy = ({ terms }: Content, today: Day): Day => addDays(today, terms.review.confirmDays)
