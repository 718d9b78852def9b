import { onceOnly, type Request } from '../../../platform/once'
import { addMonths, dayOf, type Month } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import { ownedId } from '../../../shared/ids'
import type { Viewer } from '../../../shared/viewer'
import type { NetworkStore } from '../../network.store'
import { spellsOver } from '../settlement/spells.use-case'
import { checkReportable, fileReport } from './file-report'
import type { ReportField, ServiceReport } from './service-report'
import { reckonedOn } from './service-report'
import type { ServiceReportsStore } from './service-reports.store'

export interface Filing {
  readonly agreementId: string
  readonly month: Month
  readonly fields: readonly ReportField[]
}

/**
 * Files the report of a month by the terms of its last day. Cost: 1 GetItem, 1 BatchGet and 1 transaction; after the
 * agreement's first month 1 or 2 GetItems more, of the month before; 1 Query more where those terms were superseded since.
 */
export const fileServiceReport = (
  network: NetworkStore,
  store: ServiceReportsStore,
  viewer: Viewer,
  { agreementId, month, fields }: Filing,
  request: Request,
): Promise<ServiceReport> =>
  onceOnly(
    'Providers',
    request,
    async () => {
      const today = dayOf(request.at)
      const agreement = await network.agreements.need(agreementId, ['input', 'agreementId'])
      checkReportable(agreement, month, viewer, today)
      const day = reckonedOn(month, agreement)
      const [spell] = await spellsOver(network, agreement, { validFrom: day, validTo: day })
      const [known, following] = await Promise.all(
        [month, addMonths(month, 1)].map((one) => store.serviceReports.load(ownedId(agreementId, one))),
      )
      if (known) throw new DomainError('REPORT_FILED_ALREADY', ['input', 'month'], { month, day: known.filedOn })
      if (!spell) throw new Error(`No terms of ${agreementId} on ${day}`)
      const { next, ...event } = fileReport(agreement, month, fields, spell.terms.reports, today)
      // Where the month after was filed first, it is awaited no more.
      return store.fileReport(request, agreement, viewer, next && !following ? { ...event, next } : event)
    },
    (id) => store.serviceReports.need(id, ['input']),
  )
