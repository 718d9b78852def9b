import fc from 'fast-check'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import {
  checkFields,
  checkReportable,
  correctReport,
  fileReport,
} from '../../functions/network/agreements/reports/file-report'
import { firstReportDeadlines, nextReportDeadlines } from '../../functions/network/agreements/reports/report-deadlines'
import {
  dueOn,
  evolveReport,
  type ReportEvent,
  reckonedOn,
  type ServiceReport,
} from '../../functions/network/agreements/reports/service-report'
import { enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

const provider = { role: 'PROVIDER', subject: 'p', providerId: 'P' } as const
const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M' }
const reports = { repairFields: [], monthlyFields: ['维修数量', '投诉数'], dueDay: 5 }
const agreement = {
  ...{ id: 'P.A', manufacturerId: 'M', providerId: 'P', validFrom: '2026-09-10', validTo: '2026-12-20' },
  ...{ status: 'ACTIVE', agreed: [{ terms: { reports } }] },
} as unknown as AgreementRecord
const fields = [
  { field: '投诉数', value: '3' },
  { field: '维修数量', value: ' 120 ' },
]
const code = (code: string, field: readonly string[]) => expect.objectContaining({ code, field })

test('N8 clause 6: a report is due on the agreed day of the next month, by the terms of the month’s last day', () => {
  expect([dueOn('2026-12', reports), dueOn('2026-02', { ...reports, dueDay: 28 })]).toEqual([
    '2027-01-05',
    '2026-03-28',
  ])
  expect([reckonedOn('2026-11', agreement), reckonedOn('2026-12', agreement)]).toEqual(['2026-11-30', '2026-12-20'])
})

test('N8 clause 6: a report has exactly the agreed fields, each once and filled, in the order agreed', () => {
  const check = (given: typeof fields) => () => checkFields(given, reports.monthlyFields)
  expect(check(fields)()).toEqual([
    { field: '维修数量', value: '120' },
    { field: '投诉数', value: '3' },
  ])
  expect(check(fields.slice(1))).toThrow(code('REPORT_FIELD_MISSING', ['input', 'fields']))
  expect(check([...fields, { field: '接单数', value: '1' }])).toThrow(
    code('REPORT_FIELD_UNKNOWN', ['input', 'fields', '2', 'field']),
  )
  expect(check([...fields, { field: '投诉数', value: '4' }])).toThrow(
    code('REPORT_FIELD_TWICE', ['input', 'fields', '2', 'field']),
  )
  expect(check([...fields.slice(1), { field: '投诉数', value: ' ' }])).toThrow(
    code('REQUIRED', ['input', 'fields', '1', 'value']),
  )
})

test('N8 clause 6 law: whatever passes names each agreed field once, and any departure is refused', () => {
  const names = ['a', 'b', 'c', 'd']
  fc.assert(
    fc.property(fc.subarray(names), fc.array(fc.constantFrom(...names), { maxLength: 6 }), (agreed, given) => {
      const check = () =>
        checkFields(
          given.map((field) => ({ field, value: 'x' })),
          agreed,
        )
      const same = given.length === agreed.length && agreed.every((name) => given.includes(name))
      if (same) expect(check().map(({ field }) => field)).toEqual(agreed)
      else expect(check).toThrow(expect.objectContaining({ code: expect.stringMatching(/^REPORT_FIELD_/) }))
    }),
  )
})

test('N8 clause 6: only the provider reports, of months in the term that are over', () => {
  const check =
    (month: string, today: string, viewer: Viewer = provider) =>
    () =>
      checkReportable(agreement, month, viewer, today)
  expect(check('2026-10', '2026-11-01')).not.toThrow()
  expect(check('2026-09', '2027-05-01')).not.toThrow()
  expect(check('2026-10', '2026-10-31')).toThrow(code('REPORT_TOO_EARLY', ['input', 'month']))
  expect(check('2026-08', '2026-11-01')).toThrow(code('REPORT_OUTSIDE_TERM', ['input', 'month']))
  expect(check('2027-01', '2027-11-01')).toThrow(code('REPORT_OUTSIDE_TERM', ['input', 'month']))
  expect(check('2026-10', '2026-11-01', maker)).toThrow(code('NOT_FOUND', ['input', 'agreementId']))
  expect(check('2026-10', '2026-11-01', { ...provider, providerId: 'Q' })).toThrow(
    code('NOT_FOUND', ['input', 'agreementId']),
  )
  expect(() => fileReport(agreement, '2026-10', [], { ...reports, monthlyFields: [] }, '2026-11-01')).toThrow(
    code('REPORT_NOT_AGREED', ['input', 'agreementId']),
  )
})

const filed = (month: string, today: string) => {
  const event = fileReport(agreement, month, fields, reports, today)
  return enter<ReportEvent>(`P.A.${month}`, undefined, event, provider, `${today}T00:00:00.000Z`)
}

test('N8 clause 6: a report is corrected until the day it is due, and is its log folded together', () => {
  const first = filed('2026-10', '2026-11-03')
  const report = evolveReport(undefined, first)
  expect(report).toMatchObject({ agreementId: 'P.A', dueOn: '2026-11-05', filedOn: '2026-11-03' })
  const correct = (today: string, change: object = {}, viewer: Viewer = provider) =>
    correctReport(report, { version: 1, fields, ...change }, viewer, today)
  const next = enter<ReportEvent>(report.id, report, correct('2026-11-05'), provider, '2026-11-05T00:00:00.000Z')
  const corrected = evolveReport(report, next)
  expect(corrected).toMatchObject({ version: 2, correctedOn: '2026-11-05', next: { month: '2026-11' } })
  const last = enter<ReportEvent>(report.id, corrected, { type: 'FOLLOWED' }, provider, '2026-12-01T00:00:00.000Z')
  const followed = evolveReport(corrected, last)
  expect(followed.next).toBeUndefined()
  expect(replay(evolveReport, [first, next, last])).toEqual(followed)
  expect(() => correct('2026-11-06')).toThrow(code('REPORT_CLOSED', ['input', 'id']))
  expect(() => correct('2026-11-05', { version: 2 })).toThrow(expect.objectContaining({ code: 'STALE_VERSION' }))
  expect(() => correct('2026-11-05', { fields: [] })).toThrow(code('REPORT_FIELD_MISSING', ['input', 'fields']))
  expect(() => correct('2026-11-05', {}, maker)).toThrow(code('NOT_FOUND', ['input', 'id']))
})

test('N8 clause 6: both sides are told three days ahead, and the day after it that the report is missing', () => {
  const told = [
    { kind: 'SERVICE_REPORT_DUE', on: '2026-10-05', leads: [3], params: { month: '2026-09' } },
    { kind: 'SERVICE_REPORT_OVERDUE', on: '2026-10-06', leads: [0], params: { month: '2026-09' } },
  ]
  const first = firstReportDeadlines(agreement)
  expect(first).toMatchObject(told)
  for (const { inboxes, subject } of first)
    expect([inboxes.map(({ role, id }) => `${role} ${id}`), subject]).toEqual([
      ['MANUFACTURER M', 'PROVIDER P'],
      { type: 'Agreement', id: 'P.A' },
    ])
  const days = (report: ServiceReport) => nextReportDeadlines(report).map(({ kind, on }) => [kind, on])
  expect(days(evolveReport(undefined, filed('2026-10', '2026-11-03')))).toEqual([
    ['SERVICE_REPORT_DUE', '2026-12-05'],
    ['SERVICE_REPORT_OVERDUE', '2026-12-06'],
  ])
  // The last month of the term is the last to be reported.
  expect(days(evolveReport(undefined, filed('2026-12', '2027-01-03')))).toEqual([])
  const silent = { ...agreement, agreed: [{ terms: { reports: { ...reports, monthlyFields: [] } } }] }
  expect(firstReportDeadlines(silent as unknown as AgreementRecord)).toEqual([])
})
