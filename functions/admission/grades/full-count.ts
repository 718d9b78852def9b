import type { Measured, Unit } from '../verdict'

/** A full count has no interval to speak of: it is what it is. */
export const fullCount = ({ tells }: Unit, numerator: number, denominator: number, criterion: number): Measured => {
  const common = { numerator, denominator, criterion, needed: 1 }
  if (denominator === 0) return { ...common, verdict: 'NO_DATA' }
  const value = numerator / denominator
  const met = tells === 'BAD' ? value <= criterion : value >= criterion
  return { ...common, measured: { value, interval: { low: value, high: value } }, verdict: met ? 'MET' : 'MISSED' }
}
