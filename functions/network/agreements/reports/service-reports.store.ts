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
 * | file                    | record, report, entry, the report of the month before, deadlines | 2 GetItems, 1 transaction  |
 * | correct                 | record, report, entry                                            | 1 GetItem, 1 transaction   |
 */
import { ownPart } from '../../../platform/collection'
import type { Write } from '../../../platform/commit'
import { JournaledAggregate } from '../../../platform/journal'
import { deadlineWrites } from '../../../platform/notices'
import type { Request } from '../../../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../../../platform/page'
import { addMonths, instant, type Month } from '../../../shared/days'
import { ownedId, ownerOf } from '../../../shared/ids'
import type { Viewer } from '../../../shared/viewer'
import { providerPk } from '../../terms-key.store'
import type { AgreementRecord } from '../agreement'
import { firstReportDeadlines, nextReportDeadlines } from './report-deadlines'
import { evolveReport, type ReportEvent, type ServiceReport } from './service-report'

const table = 'Providers'
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

  /** What awaited this report: the one of the month before, or the agreement itself for its first month. */
  const awaiting = async (agreement: AgreementRecord, month: Month, viewer: Viewer, at: Date): Promise<Write[]> => {
    if (month === agreement.validFrom.slice(0, 7)) return deadlineWrites(firstReportDeadlines(agreement), [])
    const before = await reports.load(ownedId(agreement.id, addMonths(month, -1)))
    if (!before?.next) return []
    return (await reports.prepare(before.id, viewer, instant(at), () => ({ type: 'FOLLOWED' }))).writes
  }

  return {
    serviceReports: reports,
    /** Files a report, once per request and month. */
    fileReport: async (
      request: Request,
      agreement: AgreementRecord,
      month: Month,
      viewer: Viewer,
      event: ReportEvent,
    ): Promise<ServiceReport> => {
      const follows = await awaiting(agreement, month, viewer, request.at)
      return reports.open(request, ownedId(agreement.id, month), viewer, event, follows, ['input', 'month'])
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
