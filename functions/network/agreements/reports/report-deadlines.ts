import { addDays, type Month } from '../../../shared/days'
import type { Deadline, Subject } from '../../../shared/notice'
import type { AgreementRecord, Parties } from '../agreement'
import { isConcludedRecord } from '../in-force'
import { type AwaitedReport, dueOn, type ServiceReport } from './service-report'

/** Both sides are told three days ahead of a report's day (clause 6), and the day after it that there is none. */
export const reportDeadlines = (
  { month, dueOn: on }: AwaitedReport,
  { manufacturerId, providerId }: Parties,
  subject: Subject,
): Deadline[] => {
  const told = {
    subject,
    inboxes: [
      { role: 'MANUFACTURER', id: manufacturerId },
      { role: 'PROVIDER', id: providerId },
    ],
    params: { month },
  } as const
  return [
    { kind: 'SERVICE_REPORT_DUE', on, leads: [3], ...told },
    { kind: 'SERVICE_REPORT_OVERDUE', on: addDays(on, 1), leads: [0], ...told },
  ]
}

/** Of the first month of an agreement; each later one hangs on the report of the month before it, or on its being missed. */
export const firstReportDeadlines = (agreement: AgreementRecord): Deadline[] => {
  if (!isConcludedRecord(agreement)) return []
  const month = agreement.validFrom.slice(0, 7)
  const { reports } = agreement.agreed[0].terms
  if (reports.monthlyFields.length === 0) return []
  return reportDeadlines({ month, dueOn: dueOn(month, reports) }, agreement, { type: 'Agreement', id: agreement.id })
}

/** The agreement and month of a deadline that a missing report has passed; undefined for any other deadline. */
export const missedReport = ({ kind, subject, params }: Deadline): { agreementId: string; month: Month } | undefined =>
  kind === 'SERVICE_REPORT_OVERDUE' && typeof params?.month === 'string'
    ? { agreementId: subject.id, month: params.month }
    : undefined

export const nextReportDeadlines = (report: ServiceReport): Deadline[] =>
  report.next ? reportDeadlines(report.next, report, { type: 'Agreement', id: report.agreementId }) : []
