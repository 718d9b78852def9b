/**
 * Findings of a repairer's own fault (O8), beside their order in the Orders table. Each is journaled.
 *
 * | Access pattern      | Key                              | Cost                                                    |
 * |---------------------|----------------------------------|---------------------------------------------------------|
 * | finding of an order | pk `O#<order>`, sk `OWNFAULT`    | 1 GetItem                                               |
 * | its log             | the same, sk `LOG#OWNFAULT#`     | 1 Query                                                 |
 * | allege              | record, finding, entry, deadline, notices | 3 GetItems, 2 Queries each with 1 BatchGet, 1 transaction |
 * | reply; judge        | the same at its version; upheld, the order too | 1 to 2 GetItems, 1 transaction            |
 */
import { JournaledAggregate } from '../../platform/journal'
import { evolveFault, type FaultEvent, faultDeadlines, type RepairerFault } from './fault'

export const createFaultsStore = () =>
  new JournaledAggregate<RepairerFault, FaultEvent>({
    table: 'Orders',
    type: 'RepairerFault',
    keyOf: (orderId) => ({ pk: `O#${orderId}`, sk: 'OWNFAULT' }),
    deadlinesOf: faultDeadlines,
    evolve: evolveFault,
  })

export type FaultsStore = ReturnType<typeof createFaultsStore>
