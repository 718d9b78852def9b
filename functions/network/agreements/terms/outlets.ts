import type { Field } from '../../../shared/checks'
import type { Day } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { checkRegion } from '../../../shared/region-list'
import { type RegionCode, regionContains } from '../../../shared/regions'
import { listed, within } from './limits'

/** Clause 3: how many service points the provider keeps in a region (N9: their number follows sales volume). */
export interface OutletTerms {
  readonly region: RegionCode
  readonly count: number
}

const MAX_REGIONS = 40
const COUNT = { min: 1, max: 1000 } as const

/** @param territory regions the agreement covers; empty for everywhere @param from the agreement's first day */
export const checkOutlets = (
  rows: readonly OutletTerms[],
  territory: readonly RegionCode[],
  at: Field,
  from: Day,
): readonly OutletTerms[] => {
  listed(rows, MAX_REGIONS, ({ region }) => region, at)
  return rows.map(({ region, count }, i) => {
    const row = [...at, String(i)]
    checkRegion(region, [...row, 'region'], from)
    const inside = territory.length === 0 || territory.some((outer) => regionContains(outer, region))
    ensure(inside, 'OUTLET_OUTSIDE_TERRITORY', [...row, 'region'], { code: region })
    return { region, count: within('OUTLET_COUNT_OUT_OF_RANGE', count, COUNT, [...row, 'count']) }
  })
}
