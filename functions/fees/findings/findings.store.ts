/**
 * Findings of the four frauds (F4), in the Providers table. Each is journaled.
 *
 * | Access pattern        | Key or index                                                    | Cost                |
 * |-----------------------|-----------------------------------------------------------------|---------------------|
 * | finding by id         | pk `PROV#<provider>`, sk `FRAUD#<month>~<hash>`                 | 1 GetItem           |
 * | of a provider         | the same partition by prefix, latest month first                | 1 Query             |
 * | of a maker            | byMaker `FRAUDS#<maker>`, `<month>~<hash>` (keys)               | 1 Query, 1 BatchGet |
 * | of a region           | byList `FRAUDS#<province>`, `<region>#<month>~<hash>`           | 1 Query             |
 * | log of a finding      | the provider's partition, sk `LOG#FRAUD#…`                      | 1 Query             |
 *
 * A reply or a judgement costs 1 GetItem and 1 transaction; one that names a breach 1 GetItem more.
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { evolveFinding, type FeeFinding, type FindingEvent, findingDeadlines } from './finding'

const table = 'Providers'
const partitionOf = (providerId: string): string => `PROV#${providerId}`

export const createFindingsStore = () => {
  const findings = new JournaledAggregate<FeeFinding, FindingEvent>({
    table,
    type: 'FeeFinding',
    keyOf: (id) => ({ pk: partitionOf(ownerOf(id)), sk: `FRAUD#${ownPart(id)}` }),
    besideOf: ({ id, manufacturerId, region }) => ({
      makerKey: `FRAUDS#${manufacturerId}`,
      makerSort: ownPart(id),
      listKey: `FRAUDS#${region.slice(0, 2)}`,
      listSort: `${region}#${ownPart(id)}`,
    }),
    deadlinesOf: findingDeadlines,
    evolve: evolveFinding,
  })
  return {
    findings,
    ofProvider: (providerId: string, page: PageRequest) =>
      documentPage<FeeFinding>({ table, partition: partitionOf(providerId), prefix: 'FRAUD#', reverse: true }, page),
    ofMaker: async (makerId: string, page: PageRequest): Promise<Page<FeeFinding>> =>
      findings.behind(
        await queryPage({ table, index: 'byMaker', partition: `FRAUDS#${makerId}`, reverse: true }, page),
      ),
    /** A province, prefecture or county: providers registered there. */
    ofRegion: (region: RegionCode, page: PageRequest) =>
      documentPage<FeeFinding>(
        {
          table,
          index: 'byList',
          partition: `FRAUDS#${region.slice(0, 2)}`,
          prefix: regionPrefix(region),
          reverse: true,
        },
        page,
      ),
  }
}

export type FindingsStore = ReturnType<typeof createFindingsStore>
