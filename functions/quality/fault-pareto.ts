import { type Cell, cell, cells, derived } from '../supervision/suppression'
import { type FaultCode, faultCodeOf, listedCode } from './fault-codes'

export interface FaultParetoEntry {
  readonly fault: FaultCode
  readonly count: Cell
  readonly share: Cell
  readonly cumulativeShare: Cell
}

export interface FaultPareto {
  readonly total: Cell
  readonly faults: number
  readonly entries: readonly FaultParetoEntry[]
}

interface CountedFault {
  readonly categoryId: string
  readonly faultCode: string
  readonly completed: number
}

/** Most frequent first; equal ones by code. Small counts come last by code: their order would tell which is larger. */
export const faultPareto = (
  counted: readonly CountedFault[],
  {
    categoryId,
    first,
    guarded,
  }: { readonly categoryId?: string | undefined; readonly first: number; readonly guarded: boolean },
): FaultPareto => {
  const sums = new Map<string, number>()
  for (const fault of counted) {
    if (categoryId !== undefined && fault.categoryId !== categoryId) continue
    const name = guarded ? listedCode(fault.faultCode) : fault.faultCode
    sums.set(name, (sums.get(name) ?? 0) + fault.completed)
  }
  const present = [...sums].filter(([, n]) => n > 0).sort(byCode)
  const shown = cells(
    present.map(([, n]) => n),
    guarded,
  )
  const ranked = present
    .map(([name, n], i) => ({ name, n, count: shown[i] ?? { suppressed: true } }))
    .sort((a, b) => (b.count.value ?? 0) - (a.count.value ?? 0))
  const sum = ranked.reduce((total, { n }) => total + n, 0)
  const total = cell(sum, guarded)
  let below = 0
  const seen: Cell[] = [total]
  const entries = ranked.slice(0, first).map(({ name, n, count }) => {
    below += n
    seen.push(count)
    return {
      fault: faultCodeOf(name),
      count,
      share: derived([total, count], n / sum),
      cumulativeShare: derived(seen, below / sum),
    }
  })
  return { total, faults: ranked.length, entries }
}

const byCode = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)
