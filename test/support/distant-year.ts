import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the workers of one test run note what they took; set and removed by the global set-up. */
/** @public Read by the set-up outside of the modules' graph. */
export const CLAIMS = 'SANBAO_TEST_CLAIMS'

const YEARS = 2900

/**
 * A year far ahead that no other test of the run gets: jobs look at everything near their day, whoever's it is, and all
 * test files share one engine. Only even years, since what begins in autumn reaches into the next.
 */
export const distantYear = (): number => {
  for (;;) {
    const year = 3000 + 2 * Math.floor(Math.random() * YEARS)
    try {
      mkdirSync(join(process.env[CLAIMS] ?? '.', String(year)))
      return year
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
