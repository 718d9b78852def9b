import { type Day, lastDayOf, type Month, monthsBetween } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { monthOfDay } from '../rollup-keys'

export interface AsOf {
  readonly from: Day
  readonly to: Day
  readonly asOf: Day
}

/**
 * States are kept by month (docs/adr/0032), so a period as of a past day is made of whole months. It may end on that day itself:
 * nothing later had happened.
 *
 * @param since the first day at whose end states are known
 */
export const checkAsOf = ({ from, to, asOf }: AsOf, today: Day, since: Day = today): void => {
  const kept = asOf >= since && asOf <= today
  ensure(kept, 'OUT_OF_RANGE', ['asOf'], { actual: asOf, min: since, max: today })
  ensure(from <= asOf, 'INVALID_DATE_RANGE', ['asOf'], { from, to: asOf })
  const first = `${monthOfDay(from)}-01`
  ensure(from === first, 'INVALID_VALUE', ['from'], { actual: from, expected: first })
  const last = lastDayOf(monthOfDay(to))
  const whole = to === last || to === asOf
  ensure(whole, 'INVALID_VALUE', ['to'], { actual: to, expected: monthOfDay(to) === monthOfDay(asOf) ? asOf : last })
}

/** The months of a period, both ends included, of which anything could be known on that day. */
export const monthsAsOf = ({ from, to, asOf }: AsOf): Month[] =>
  monthsBetween(monthOfDay(from), monthOfDay(to < asOf ? to : asOf))
