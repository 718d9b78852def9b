import type { Cost } from '../../support/meter'

/** How a test fails that looks at a cost here. */
export const NOT_METERED = 'What an operation asks of the engine is counted where its code runs, and not over HTTP.'

const refuse = (): never => {
  throw new Error(NOT_METERED)
}

/** Stands for test/support/meter.ts: the operation is carried out, and whoever looks at its cost is refused. */
export const measured = async <T>(operation: () => Promise<T>): Promise<{ result: T; cost: Cost }> => ({
  result: await operation(),
  cost: new Proxy({} as Cost, { get: refuse, ownKeys: refuse, has: refuse }),
})
