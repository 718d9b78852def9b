import { checkName, checkText, checkVersion, type Field, notFound } from '../../../shared/checks'
import { type Day, lastDayOf, type Month } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import type { Viewer } from '../../../shared/viewer'
import type { AgreementRecord } from '../agreement'
import { sideActing, sideOf } from '../agreement-access'
import { isConcludedRecord } from '../in-force'
import type { ReportTerms } from '../terms/reports'
import {
  awaitedAfter,
  dueOn,
  isReported,
  type ReportEvent,
  type ReportField,
  type ServiceReport,
} from './service-report'

const MAX_NAME = 60
const MAX_VALUE = 500
const AGREEMENT: Field = ['input', 'agreementId']
const FIELDS: Field = ['input', 'fields']

type Event<T extends ReportEvent['type']> = Extract<ReportEvent, { type: T }>

/** Refuses a report of an agreement by anybody but its provider, and of a month outside the term or not over. */
export const checkReportable = (agreement: AgreementRecord, month: Month, viewer: Viewer, today: Day): void => {
  if (sideActing(viewer, agreement, AGREEMENT) !== 'PROVIDER') throw notFound('Agreement', agreement.id, AGREEMENT)
  const within = isConcludedRecord(agreement) && isReported(month, agreement)
  const { validFrom, validTo } = agreement
  ensure(within, 'REPORT_OUTSIDE_TERM', ['input', 'month'], { month, validFrom, validTo })
  const earliest = lastDayOf(month)
  ensure(today > earliest, 'REPORT_TOO_EARLY', ['input', 'month'], { month, day: earliest })
}

/**
 * Files the report of a month, late or not: what is missing is worse than what is late.
 *
 * @param agreed clause 6 as it reads on the month's last day
 */
export const fileReport = (
  { manufacturerId, providerId, validFrom, validTo }: AgreementRecord,
  month: Month,
  fields: readonly ReportField[],
  agreed: ReportTerms,
  today: Day,
): Event<'FILED'> => {
  ensure(agreed.monthlyFields.length > 0, 'REPORT_NOT_AGREED', AGREEMENT)
  const next = awaitedAfter(month, { validFrom, validTo }, agreed)
  return {
    type: 'FILED',
    manufacturerId,
    providerId,
    month,
    dueOn: dueOn(month, agreed),
    on: today,
    fields: checkFields(fields, agreed.monthlyFields),
    ...(next ? { next } : {}),
  }
}

/** Says a report anew, until the day it was due. */
export const correctReport = (
  report: ServiceReport,
  { version, fields }: { readonly version: number; readonly fields: readonly ReportField[] },
  viewer: Viewer,
  today: Day,
): Event<'CORRECTED'> => {
  if (sideOf(viewer, report) !== 'PROVIDER') throw notFound('ServiceReport', report.id, ['input', 'id'])
  checkVersion(report, version)
  ensure(today <= report.dueOn, 'REPORT_CLOSED', ['input', 'id'], { dueOn: report.dueOn })
  const names = report.fields.map(({ field }) => field)
  return { type: 'CORRECTED', on: today, fields: checkFields(fields, names) }
}

/** Exactly the fields agreed, each once and filled, in the order agreed. */
export const checkFields = (
  given: readonly ReportField[],
  agreed: readonly string[],
  at: Field = FIELDS,
): readonly ReportField[] => {
  const named = given.map(({ field, value }, i) => {
    const row = [...at, String(i)]
    const name = checkName(field, [...row, 'field'], MAX_NAME)
    ensure(agreed.includes(name), 'REPORT_FIELD_UNKNOWN', [...row, 'field'], { item: name, agreed: agreed.join(', ') })
    return { field: name, value: checkText(value, [...row, 'value'], MAX_VALUE) }
  })
  const names = named.map(({ field }) => field)
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i)
  ensure(twice < 0, 'REPORT_FIELD_TWICE', [...at, String(twice), 'field'], { item: names[twice] ?? '' })
  const missing = agreed.filter((name) => !names.includes(name))
  ensure(missing.length === 0, 'REPORT_FIELD_MISSING', at, { missing: missing.join(', ') })
  return agreed.flatMap((name) => named.filter(({ field }) => field === name))
}
