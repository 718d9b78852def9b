import { commit } from '../../../platform/commit'
import { deadlineWrites } from '../../../platform/notices'
import { addMonths, type Month } from '../../../shared/days'
import { ownedId } from '../../../shared/ids'
import type { Deadline } from '../../../shared/notice'
import { createNetworkStore } from '../../network.store'
import { isConcludedRecord } from '../in-force'
import { spellsOver } from '../settlement/spells.use-case'
import { missedReport, reportDeadlines } from './report-deadlines'
import { awaitedAfter, reckonedOn } from './service-report'
import { createServiceReportsStore } from './service-reports.store'

/**
 * N8, clause 6: once a month's report is overdue, that of the next month is awaited all the same, so that a provider that
 * files none is told each month. Of any other deadline nothing follows. Idempotent: the rows are what filing would write.
 *
 * Cost of a missing report: 2 GetItems, 1 transaction of 2 items; 1 Query more where terms were superseded since.
 */
export const awaitNextReport = async (deadline: Deadline): Promise<void> => {
  const missed = missedReport(deadline)
  if (missed) await awaitAfter(missed)
}

const awaitAfter = async ({ agreementId, month }: { agreementId: string; month: Month }): Promise<void> => {
  const network = createNetworkStore()
  const next = addMonths(month, 1)
  const [agreement, filed] = await Promise.all([
    network.agreements.load(agreementId),
    createServiceReportsStore().serviceReports.load(ownedId(agreementId, next)),
  ])
  // A night without a run may have let the provider file first.
  if (!agreement || !isConcludedRecord(agreement) || filed) return
  const day = reckonedOn(next, agreement)
  const [spell] = await spellsOver(network, agreement, { validFrom: day, validTo: day })
  const awaited = awaitedAfter(month, agreement, spell?.terms.reports)
  if (awaited)
    await commit(deadlineWrites([], reportDeadlines(awaited, agreement, { type: 'Agreement', id: agreementId })))
}
