import type { PriceCounts } from '../fees/prices/price-band'
import type { PriceSubject } from '../fees/prices/price-subject'
import type { Day } from '../shared/days'
import { pricesIn, sumCounts } from './counters'
import { NOW, scopeOf } from './rollup-keys'
import { readBuckets } from './rollups.store'

/** What was charged for each thing in its province, in the year of the day and the one before: 1 BatchGet per 50 things. */
export const pricesCharged = async (subjects: readonly PriceSubject[], day: Day): Promise<PriceCounts[]> => {
  const year = Number(day.slice(0, 4))
  const years = [String(year - 1), String(year)]
  const found = await readBuckets(
    subjects.flatMap((subject) => years.map((of) => ({ scope: scopeOf.prices(subject, of), bucket: NOW }))),
  )
  return subjects.map((_, i) => pricesIn(sumCounts(found.slice(2 * i, 2 * i + 2))))
}
