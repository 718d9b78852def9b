import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { documentPage, type PageRequest } from '../../platform/page'
import type { Month } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type MonthlyEvaluation, monthlyEvaluationId } from './monthly-evaluation'

const table = 'Providers'
const partitionOf = (providerId: string): string => `PROV#${providerId}`

/** @param id `<provider>.<maker>~<month>` */
const keyOf = (id: string): Key => {
  const [manufacturerId = '', month = ''] = splitLast(ownPart(id), '~')
  return { pk: partitionOf(ownerOf(id)), sk: `MONTHLY#${manufacturerId}#${month}` }
}

const splitLast = (text: string, by: string): [string, string] => {
  const at = text.lastIndexOf(by)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** See grades.store.ts for access patterns and costs. */
export const createMonthlyEvaluationsStore = () => {
  const evaluations = new Documents<MonthlyEvaluation>(table)
  return {
    /** By id, batched; undefined if there is none. */
    evaluation: (id: string) => evaluations.load(keyOf(id)),
    evaluationOf: (providerId: string, manufacturerId: string, month: Month) =>
      evaluations.load(keyOf(monthlyEvaluationId(providerId, manufacturerId, month))),
    /** Latest month first. */
    evaluationPage: (providerId: string, manufacturerId: string, page: PageRequest) =>
      documentPage<MonthlyEvaluation>(
        { table, partition: partitionOf(providerId), prefix: `MONTHLY#${manufacturerId}#`, reverse: true },
        page,
      ),
    /** The write of a month's evaluation: refused if the month was evaluated before. */
    evaluationWrite: (evaluation: MonthlyEvaluation): Write =>
      evaluations.insert(keyOf(evaluation.id), evaluation, { kind: 'MONTHLY', version: evaluation.version }),
  }
}
