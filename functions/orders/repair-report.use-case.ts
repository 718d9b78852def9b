import { checkFields } from '../network/agreements/reports/file-report'
import type { ReportField } from '../network/agreements/reports/service-report'
import { spellsOver } from '../network/agreements/settlement/spells.use-case'
import { agreementById } from '../network/directory.use-case'
import { dayOf } from '../shared/days'
import type { Order } from './order'

/**
 * The repair report of an order: exactly the fields that clause 6 of its agreement asked for on the day it was accepted, since
 * that is what the point took on. Cost: 1 GetItem, and 1 Query where those terms were superseded since.
 */
export const repairReport = async (
  given: readonly ReportField[],
  order: Order,
  network: Parameters<typeof spellsOver>[0] & Parameters<typeof agreementById>[1],
): Promise<readonly ReportField[]> => {
  const assignment = 'assignment' in order ? order.assignment : undefined
  const agreement = assignment && (await agreementById(assignment.agreementId, network))
  const day = assignment && dayOf(assignment.acceptedAt)
  const [spell] = agreement && day ? await spellsOver(network, agreement, { validFrom: day, validTo: day }) : []
  return checkFields(given, spell?.terms.reports.repairFields ?? [], ['input', 'report'])
}
