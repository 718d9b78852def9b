import { addMonths, type Day, inForce, lastDayOf, type Month, type Period } from '../../../shared/days'
import { ownerOf } from '../../../shared/ids'
import { type Entry, type Journaled, stamp } from '../../../shared/journal'
import type { Parties } from '../agreement'
import type { ReportTerms } from '../terms/reports'

/** What a report says under one of the fields agreed for it (clause 6). */
export interface ReportField {
  readonly field: string
  readonly value: string
}

/** A month and the day its report is due. */
export interface AwaitedReport {
  readonly month: Month
  readonly dueOn: Day
}

/** Clause 6: what a provider reports of a month under an agreement. Id: `<agreementId>.<month>`. */
export interface ServiceReport extends Journaled, Parties, AwaitedReport {
  readonly agreementId: string
  readonly fields: readonly ReportField[]
  readonly filedOn: Day
  readonly correctedOn?: Day
  /** The month after it, until that is reported: both sides are told of its day. */
  readonly next?: AwaitedReport
}

export type ReportEvent =
  | (Parties &
      AwaitedReport & {
        readonly type: 'FILED'
        readonly on: Day
        readonly fields: readonly ReportField[]
        readonly next?: AwaitedReport
      })
  | { readonly type: 'CORRECTED'; readonly on: Day; readonly fields: readonly ReportField[] }
  /** The month after it was reported. */
  | { readonly type: 'FOLLOWED' }

export const evolveReport = (before: ServiceReport | undefined, entry: Entry<ReportEvent>): ServiceReport => {
  const { event, subjectId } = entry
  if (event.type === 'FILED') {
    const { type: _filed, on, ...filed } = event
    return { ...filed, agreementId: ownerOf(subjectId), filedOn: on, ...stamp(entry) }
  }
  if (!before) throw new Error(`A report's log cannot begin with ${event.type}`)
  if (event.type === 'CORRECTED') return { ...before, fields: event.fields, correctedOn: event.on, ...stamp(entry) }
  const { next: _reported, ...followed } = before
  return { ...followed, ...stamp(entry) }
}

/** The day in a month by whose terms its report is made: the month's last, or the agreement's. */
export const reckonedOn = (month: Month, { validTo }: Period): Day => {
  const last = lastDayOf(month)
  return validTo < last ? validTo : last
}

/** Clause 6: a month's report is due on a day of the month after it. */
export const dueOn = (month: Month, { dueDay }: ReportTerms): Day =>
  `${addMonths(month, 1)}-${String(dueDay).padStart(2, '0')}`

/** Whether any day of a month lies in the agreement's term. */
export const isReported = (month: Month, term: Period): boolean =>
  inForce({ validFrom: term.validFrom.slice(0, 7), validTo: term.validTo.slice(0, 7) }, month)

/** The month after one, if a day of it lies in the agreement's term and its terms ask for a report. */
export const awaitedAfter = (month: Month, term: Period, terms: ReportTerms | undefined): AwaitedReport | undefined => {
  const following = addMonths(month, 1)
  if (!terms || terms.monthlyFields.length === 0 || !isReported(following, term)) return undefined
  return { month: following, dueOn: dueOn(following, terms) }
}
