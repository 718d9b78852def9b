import { isRepair } from '../orders/report'
import { numberKey } from '../parts/catalogue/part'
import type { Fitting } from './contribution-shape'
import { type Completed, codedFault } from './counting'
import { fittedSort } from './rollup-keys'

/** Of an order no more kinds of parts are counted: what needs more of them tells little of any one, and a transaction is short. */
const MAX_KINDS = 5

/** N12: a repair that removed the fault, and with what: what such a fault is likely to need next time. */
export const fittingsOf = (order: Completed): Fitting[] => {
  const { completion, modelId, work } = order
  if (completion.outcome !== 'FIXED' || !isRepair(order)) return []
  const parts = [...new Set(work.parts.map(({ partNumber }) => numberKey(partNumber)))].slice(0, MAX_KINDS)
  return [{ modelId, faultCode: codedFault(order).faultCode, parts }]
}

/** The rows that a repair counts in: its fault's and the model's, as a whole and by part. */
export const fittedSorts = ({ faultCode, parts }: Fitting): string[] =>
  [faultCode, ''].flatMap((fault) => ['', ...parts].map((part) => fittedSort(fault, part)))
