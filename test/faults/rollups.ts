import { type Counts, sumCounts } from '../../functions/supervision/counters'
import type { Source } from '../../functions/supervision/projection'
import { isCounted } from '../../functions/supervision/rebuild/rebuild'
import { isWhole } from '../../functions/supervision/rollup-keys'
import { countsIn } from '../../functions/supervision/rollups.store'
import { keyOfItem, recount } from '../../functions/supervision/tally'

interface Row {
  readonly pk: string
  readonly sk: string
  readonly doc?: unknown
}

/** Parts of an item are summed: which of them a document counts in is nobody's business. */
const wholeOf = ({ pk, sk }: Row): string => `${isWhole(pk) ? pk : pk.slice(0, pk.lastIndexOf('#'))} ${sk}`

const withoutZeros = (counts: Counts): string =>
  JSON.stringify(
    Object.entries(counts)
      .filter(([, n]) => n !== 0)
      .sort(),
  )

/** Compares every roll-up with the sum over all documents, in both directions; and every row behind a figure. */
export const rollupFaults = (sources: readonly Source[], rows: readonly Row[]): string[] => {
  const { tally, evidence } = recount(sources)
  const expected = new Map<string, Counts>()
  for (const [key, counts] of tally) {
    const { pk, sk } = keyOfItem(key)
    expected.set(`${pk} ${sk}`, counts)
  }
  const actual = new Map<string, Counts>()
  for (const row of rows.filter(({ pk, doc }) => doc === undefined && isCounted(pk)))
    actual.set(wholeOf(row), sumCounts([actual.get(wholeOf(row)) ?? {}, countsIn(row)]))
  const keys = new Set([...expected.keys(), ...actual.keys()])
  const behind = new Set(rows.map(({ pk, sk }) => `${pk} ${sk}`))
  return [
    ...[...keys]
      .map((key) => [key, withoutZeros(actual.get(key) ?? {}), withoutZeros(expected.get(key) ?? {})] as const)
      .filter(([, found, due]) => found !== due)
      .map(([key, found, due]) => `${key} counts ${found}, a recount ${due}`),
    ...[...evidence.keys()]
      .map(keyOfItem)
      .filter(({ pk, sk }) => !behind.has(`${pk} ${sk}`))
      .map(({ pk, sk }) => `${pk} ${sk} is not there, and a figure counts it`),
  ]
}
