import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { regionCodes } from '../../functions/shared/generated/region-codes'
import { isCounty, type RegionCode } from '../../functions/shared/regions'

/** Where the workers of one test run note what they took; set and removed by the global set-up. */
/** @public Read by the set-up outside of the modules' graph. */
export const CLAIMS = 'SANBAO_TEST_CLAIMS'

const YEARS = Array.from({ length: 2900 }, (_, i) => 3000 + 2 * i)

/** Counties that tests name themselves. */
const NAMED = new Set(['110101', '110102', '110105', '420106', '540102', '620102', '630102', '640104'])

/** Provinces that tests cover or sum up as a whole: in a county there they would be met by chance. */
const WHOLE = new Set(['46', '52', '54', '62', '63', '64'])

const COUNTIES = regionCodes
  .split(' ')
  .map((row) => row.slice(0, 6))
  .filter((code) => isCounty(code) && !NAMED.has(code) && !WHOLE.has(code.slice(0, 2)))

/** One of them that no other test of the run gets: all test files share one engine. */
const claim = <T extends string | number>(all: readonly T[]): T => {
  const start = Math.floor(Math.random() * all.length)
  for (const one of [...all.slice(start), ...all.slice(0, start)])
    try {
      mkdirSync(join(process.env[CLAIMS] ?? '.', String(one)))
      return one
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  throw new Error(`All ${all.length} are taken: let tests that need none of their own share one.`)
}

/**
 * A year far ahead: jobs look at everything near their day, whoever's it is. Only even years, since what begins in autumn
 * reaches into the next.
 */
export const distantYear = (): number => claim(YEARS)

/** A county of mainland China: lists and dispatch of a region answer with everyone's there. */
export const ownCounty = (): RegionCode => claim(COUNTIES)

/** The same in another province than a region's. */
export const countyBeyond = (region: RegionCode): RegionCode =>
  claim(COUNTIES.filter((code) => code.slice(0, 2) !== region.slice(0, 2)))
