/**
 * Service levels of makers, in the Providers table, which every dispatch reads anyway.
 *
 * | Access pattern          | Key                                          | Cost                     |
 * |-------------------------|----------------------------------------------|--------------------------|
 * | all editions of a maker | pk `LEVELS#<maker>`, sk `#`                   | 1 GetItem, 0.5 RCU a 4 KB |
 * | the same at dispatch    | one key of its BatchGet                      | 0.5 RCU                  |
 * | log                     | pk `LEVELS#<maker>`, sk prefix `LOG##`        | 1 Query                  |
 * | publish                 | record, book, entry                          | 1 GetItem, 1 transaction |
 */
import type { Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { openOrAct } from '../../platform/open-or-act'
import { evolveLevels, type ServiceLevelBook, type ServiceLevelEvent } from './service-level-book'

export const levelsKey = (manufacturerId: string): Key => ({ pk: `LEVELS#${manufacturerId}`, sk: '#' })

export const createServiceLevelsStore = () => ({
  books: new JournaledAggregate<ServiceLevelBook, ServiceLevelEvent>({
    table: 'Providers',
    type: 'ServiceLevels',
    keyOf: levelsKey,
    evolve: evolveLevels,
  }),
  openOrAct,
})
