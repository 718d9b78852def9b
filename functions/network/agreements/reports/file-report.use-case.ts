import { onceOnly, type Request } from '../../../platform/once'
import { dayOf, type Month } from '../../../shared/days'
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
 * Files the report of a month by the terms of its last day. Cost: 3 GetItems and 1 transaction; 1 Query more where those
 * terms were superseded since.
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
      const known = await store.serviceReports.load(ownedId(agreementId, month))
      if (known) throw new DomainError('REPORT_FILED_ALREADY', ['input', 'month'], { month, day: known.filedOn })
      if (!spell) throw new Error(`No terms of ${agreementId} on ${day}`)
      const event = fileReport(agreement, month, fields, spell.terms.reports, today)
      return store.fileReport(request, agreement, month, viewer, event)
    },
    (id) => store.serviceReports.need(id, ['input']),
  )
