/**
 * Service contracts of units (O5), in the Manufacturers table.
 *
 * | Access pattern        | Key                                      | Cost                               |
 * |-----------------------|------------------------------------------|------------------------------------|
 * | contract by id        | pk `CONTRACTS#<unit>`, sk `C#<ulid>`     | 1 GetItem                          |
 * | of a unit             | the same partition by prefix             | 1 Query a page                     |
 * | log                   | the same, sk prefix `LOG#C#<ulid>#`      | 1 Query                            |
 * | sign; end             | record, contract, entry                  | 1 transaction; 1 GetItem before it |
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type ContractEvent, evolveContract, type ServiceContract } from './contract'

const table = 'Manufacturers'
const partitionOf = (unitId: string): string => `CONTRACTS#${unitId}`

export const createContractsStore = () => ({
  contracts: new JournaledAggregate<ServiceContract, ContractEvent>({
    table,
    type: 'ServiceContract',
    keyOf: (id) => ({ pk: partitionOf(ownerOf(id)), sk: `C#${ownPart(id)}` }),
    evolve: evolveContract,
  }),
  /** Oldest first. */
  ofUnit: (unitId: string, page: PageRequest) =>
    documentPage<ServiceContract>({ table, partition: partitionOf(unitId), prefix: 'C#' }, page),
})

export type ContractsStore = ReturnType<typeof createContractsStore>
