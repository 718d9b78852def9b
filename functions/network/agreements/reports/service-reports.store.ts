/**
 * Monthly service reports (clause 6), in the Providers table.
 *
 * | Access pattern          | Key or index                                                     | Cost                       |
 * |-------------------------|------------------------------------------------------------------|----------------------------|
 * | report by id            | pk `PROV#<provider>`, sk `REPORT#<agreement>#<month>`            | 1 GetItem, 0.5 RCU a 4 KB  |
 * | reports of an agreement | the same, sk prefix `REPORT#<agreement>#`, latest month first    | 1 Query                    |
 * | reports of a provider   | byList `REPORTS#<provider>`, `<month>#<agreement>`, latest first | 1 Query                    |
 * | reports to a maker      | byMaker `REPORTS#<maker>`, the same sort (keys)                  | 1 Query, 1 BatchGet        |
 * | log of a report         | pk `PROV#<provider>`, sk prefix `LOG#REPORT#…`                   | 1 Query                    |
 * | file, first month       | record, report, entry, deadlines                                 | 1 transaction              |
 * | file, later months      | the same, and the report of the month before with its entry      | 2 GetItems, 1 transaction; 1 GetItem where that was not filed |
 * | correct                 | record, report, entry                                            | 1 GetItem, 1 transaction   |
 */
import { ownPart } from '../../../platform/collection'
import type { Write } from '../../../platform/commit'
import { JournaledAggregate } from '../../../platform/journal'
import { deadlineWrites } from '../../../platform/notices'
import type { Request } from '../../../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../../../platform/page'
import { addMonths, instant } from '../../../shared/days'
import { ownedId, ownerOf } from '../../../shared/ids'
import type { Viewer } from '../../../shared/viewer'
import { providerPk } from '../../terms-key.store'
import type { AgreementRecord } from '../agreement'
import { firstReportDeadlines, nextReportDeadlines, reportDeadlines } from './report-deadlines'
import { evolveReport, type ReportEvent, type ServiceReport } from './service-report'

const table = 'Providers'
type Filed = Extract<ReportEvent, { type: 'FILED' }>
const prefixOf = (agreementId: string): string => `REPORT#${ownPart(agreementId)}#`

export const createServiceReportsStore = () => {
  const reports = new JournaledAggregate<ServiceReport, ReportEvent>({
    table,
    type: 'ServiceReport',
    keyOf: (id) => ({ pk: providerPk(ownerOf(ownerOf(id))), sk: prefixOf(ownerOf(id)) + ownPart(id) }),
    besideOf: ({ manufacturerId, providerId, month, agreementId }) => {
      const sort = `${month}#${agreementId}`
      return {
        ...{ listKey: `REPORTS#${providerId}`, listSort: sort },
        ...{ makerKey: `REPORTS#${manufacturerId}`, makerSort: sort },
      }
    },
    deadlinesOf: nextReportDeadlines,
    evolve: evolveReport,
  })

  /**
   * What awaited this report is told of no more: deadlines of the report of the month before, or, where that is missing, those
   * of the agreement for its first month or of a month after one that was missed.
   */
  const awaiting = async (agreement: AgreementRecord, event: Filed, viewer: Viewer, at: Date): Promise<Write[]> => {
    const { month } = event
    if (month === agreement.validFrom.slice(0, 7)) return deadlineWrites(firstReportDeadlines(agreement), [])
    const before = await reports.load(ownedId(agreement.id, addMonths(month, -1)))
    if (before?.next)
      return (await reports.prepare(before.id, viewer, instant(at), () => ({ type: 'FOLLOWED' }))).writes
    return deadlineWrites(reportDeadlines(event, agreement, { type: 'Agreement', id: agreement.id }), [])
  }

  return {
    serviceReports: reports,
    /** Files a report, once per request and month. */
    fileReport: async (
      request: Request,
      agreement: AgreementRecord,
      viewer: Viewer,
      event: Filed,
    ): Promise<ServiceReport> => {
      const follows = await awaiting(agreement, event, viewer, request.at)
      return reports.open(request, ownedId(agreement.id, event.month), viewer, event, follows, ['input', 'month'])
    },
    /** Latest month first. */
    reportsOfAgreement: (agreementId: string, page: PageRequest) =>
      documentPage<ServiceReport>(
        { table, partition: providerPk(ownerOf(agreementId)), prefix: prefixOf(agreementId), reverse: true },
        page,
      ),
    reportsOfProvider: (providerId: string, page: PageRequest) =>
      documentPage<ServiceReport>({ table, index: 'byList', partition: `REPORTS#${providerId}`, reverse: true }, page),
    reportsToMaker: async (makerId: string, page: PageRequest): Promise<Page<ServiceReport>> =>
      reports.behind(
        await queryPage({ table, index: 'byMaker', partition: `REPORTS#${makerId}`, reverse: true }, page),
      ),
  }
}

export type ServiceReportsStore = ReturnType<typeof createServiceReportsStore>
