import { runSchedule } from './jobs'
import type { People } from './network'
import { nodes, type Page } from './pages'
import { eventually, step } from './steps'

/** Before the first order opens the ledger with today: a day is sealed once it is over. */
export const planSeals = (): Promise<unknown> =>
  step('the night’s run has yesterday sealed', () => runSchedule('plan-seals', new Date()))

export const evidence = ({ regulator }: People): Promise<unknown> =>
  step('the queue has the day sealed', () =>
    eventually(
      'the seal',
      async () => {
        const query = '{ evidenceSeals { edges { node { day } } } }'
        const found = nodes((await regulator.ask<{ evidenceSeals: Page<{ day: string }> }>(query)).evidenceSeals)
        return found.length > 0 ? found : undefined
      },
      90,
    ),
  )
