import { addMonths, type Day, type Month, monthsBetween, type Period } from '../../../shared/days'
import { dueOn, reckonedOn, type ServiceReport } from '../reports/service-report'
import type { Spell } from '../settlement/spells'
import type { ClauseFigure } from './fulfilment'

const MONTHS = 12

/** The months of an agreement whose reports may have been due in the year before a day. */
export const monthsReported = ({ validFrom, validTo }: Period, on: Day): Month[] => {
  const latest = addMonths(on.slice(0, 7), -1)
  const earliest = addMonths(latest, 1 - MONTHS)
  const [first, last] = [validFrom.slice(0, 7), validTo.slice(0, 7)]
  return monthsBetween(first > earliest ? first : earliest, last < latest ? last : latest)
}

/** Clause 6: of the last twelve months' reports those due before a day, and of them those filed by it. */
export const reportsFigure = (
  months: readonly Month[],
  spells: readonly Spell[],
  filed: readonly ServiceReport[],
  term: Period,
  on: Day,
): ClauseFigure => {
  const due = months.filter((month) => {
    const day = reckonedOn(month, term)
    const reports = spells.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo)?.terms.reports
    return reports !== undefined && reports.monthlyFields.length > 0 && dueOn(month, reports) < on
  })
  const made = filed.filter(({ month, filedOn }) => due.includes(month) && filedOn <= on)
  return { clause: 'REPORTS', agreed: due.length, actual: made.length }
}
