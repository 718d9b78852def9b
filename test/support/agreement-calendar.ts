import type { AgreementEvent, Content } from '../../functions/network/agreements/agreement'
import { addDays, type Day } from '../../functions/shared/days'
import type { Entry } from '../../functions/shared/journal'

export interface DayTerms {
  readonly categoryIds: readonly string[]
  readonly level: number
}

/** What is agreed for each single day, written down day by day as a clerk would from the log: slow, and plainly right. */
export interface AgreementCalendar {
  readonly agreed: ReadonlyMap<Day, DayTerms>
  readonly suspended: ReadonlySet<Day>
}

/** No life in the tests goes on for longer. */
const HORIZON = '2032-12-31'

const daysFrom = (from: Day, to: Day): Day[] => {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

export const calendarOf = (log: readonly Entry<AgreementEvent>[]): AgreementCalendar => {
  const agreed = new Map<Day, DayTerms>()
  const suspended = new Set<Day>()
  let open: Content | undefined
  let signers = new Set<string>()
  const last = () => [...agreed.keys()].sort().at(-1) ?? ''
  const write = ({ effectiveFrom, validTo, terms: { categoryIds, level } }: Content) => {
    const to = validTo > last() ? validTo : last()
    for (const day of daysFrom(effectiveFrom, to)) agreed.set(day, { categoryIds, level })
  }
  for (const { event } of log) {
    if (event.type === 'TAKEN_OVER') write(event.content)
    if (event.type === 'DRAFTED' || event.type === 'COUNTERED' || event.type === 'CHANGE_PROPOSED') {
      open = event.content
      signers = new Set()
    }
    if (event.type === 'CONFIRMED') signers.add(event.side)
    if (event.type === 'CONFIRMED' && signers.size === 2 && open) write(open)
    if (event.type === 'RENEWED') {
      const day = last()
      const terms = agreed.get(day)
      if (terms) for (const more of daysFrom(addDays(day, 1), event.validTo)) agreed.set(more, terms)
    }
    if (event.type === 'SUSPENDED') for (const day of daysFrom(event.from, HORIZON)) suspended.add(day)
    if (event.type === 'RESUMED') for (const day of daysFrom(event.on, HORIZON)) suspended.delete(day)
    if (event.type === 'ENDED') for (const day of [...agreed.keys()]) if (day > event.lastDay) agreed.delete(day)
  }
  return { agreed, suspended }
}
