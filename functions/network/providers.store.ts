/**
 * Providers: repair companies, their agreements with makers, and each pair's terms.
 *
 * | Access pattern               | Key or index                                              | Cost                      |
 * |------------------------------|-----------------------------------------------------------|---------------------------|
 * | provider by id               | pk `PROV#<id>`, sk `#`                                    | 1 GetItem, 0.5 RCU        |
 * | agreement by id              | pk `PROV#<provider>`, sk `AGR#<ulid>`                     | 1 GetItem, 0.5 RCU        |
 * | terms of maker and provider  | pk `PROV#<provider>`, sk `TERMS#<maker>`                  | 1 GetItem; N: 1 per 100   |
 * | providers of a region        | byList `PROVIDERS#<province>`, `<county>#<name>#<id>`     | 1 Query                   |
 * | agreements of a provider     | pk `PROV#<provider>`, sk prefix `AGR#`, newest first      | 1 Query                   |
 * | agreements of a pair         | the pair's terms, then by id                              | 1 GetItem, 1 BatchGet     |
 * | agreements of a maker        | byMaker `M#<maker>`, ulid, newest first (keys)            | 1 Query, 1 BatchGet       |
 * | providers of a maker, jobs   | the same keys, whole                                      | 1 Query per 1 000         |
 * | agreements ending in a month | byEnd `END#<month>`, `<day>#<id>`, active only (keys)     | per 100: 1 Query, 1 Batch |
 * | conclude, change             | record, agreement, terms at their version                 | 1 transaction, 6 to 8 WCU |
 */

import { Aggregate } from '../platform/aggregate'
import { ownPart } from '../platform/collection'
import { Documents, type Key } from '../platform/documents'
import { GuardedAggregate } from '../platform/guarded'
import type { Request } from '../platform/once'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../platform/page'
import { type Day, monthsBetween } from '../shared/days'
import { ownerOf } from '../shared/ids'
import { type RegionCode, regionPrefix } from '../shared/regions'
import { termsWith } from './agreement'
import type { Agreement, Provider, Terms } from './network'

const table = 'Providers'
const JOB_PAGE = 100

const providerPk = (id: string): string => `PROV#${id}`
const provincePartition = (region: RegionCode): string => `PROVIDERS#${region.slice(0, 2)}0000`

const termsKey = (providerId: string, manufacturerId: string): Key => ({
  pk: providerPk(providerId),
  sk: `TERMS#${manufacturerId}`,
})

const endKeys = ({ status, validTo, id }: Agreement) =>
  status === 'ACTIVE' ? { endMonth: `END#${validTo.slice(0, 7)}`, endSort: `${validTo}#${id}` } : {}

export const createProvidersStore = () => {
  const agreements = new GuardedAggregate<Agreement, Terms>(
    {
      table,
      type: 'Agreement',
      keyOf: (id) => ({ pk: providerPk(ownerOf(id)), sk: `AGR#${ownPart(id)}` }),
      besideOf: (agreement) => ({
        makerKey: `M#${agreement.manufacturerId}`,
        makerSort: ownPart(agreement.id),
        ...endKeys(agreement),
      }),
    },
    { keyOf: ({ providerId, manufacturerId }) => termsKey(providerId, manufacturerId), with: termsWith },
  )

  return {
    providers: new Aggregate<Provider>({
      table,
      type: 'Provider',
      keyOf: (id) => ({ pk: providerPk(id), sk: '#' }),
      besideOf: ({ id, name, region }) => ({ listKey: provincePartition(region), listSort: `${region}#${name}#${id}` }),
    }),
    agreements,

    /** @param make makes the agreement from the pair's terms, or refuses; called again when they moved */
    addAgreement: (
      request: Request,
      { providerId, manufacturerId }: Pick<Agreement, 'providerId' | 'manufacturerId'>,
      make: (terms: Terms | undefined) => Agreement,
    ): Promise<Agreement> => agreements.add(request, termsKey(providerId, manufacturerId), make),

    /** By region, then name: a region's providers stand side by side, whatever its level. */
    providerPage: (region: RegionCode, page: PageRequest) =>
      documentPage<Provider>(
        { table, index: 'byList', partition: provincePartition(region), prefix: regionPrefix(region) },
        page,
      ),
    agreementPage: (providerId: string, page: PageRequest) =>
      documentPage<Agreement>({ table, partition: providerPk(providerId), prefix: 'AGR#', reverse: true }, page),
    makerAgreementPage: async (makerId: string, page: PageRequest): Promise<Page<Agreement>> =>
      agreements.behind(await queryPage({ table, index: 'byMaker', partition: `M#${makerId}`, reverse: true }, page)),

    /** The provider of each of a maker's agreements, as often as it has agreements: bounded memory, for jobs. */
    async *makerProviderIds(makerId: string): AsyncGenerator<string> {
      for await (const { pk } of queryAll({ table, index: 'byMaker', partition: `M#${makerId}` }))
        yield String(pk).slice(providerPk('').length)
    },

    terms: (providerId: string, manufacturerId: string) => agreements.loadGuard(termsKey(providerId, manufacturerId)),
    /** A maker's terms with many providers, in their order. */
    termsWithAll: (manufacturerId: string, providerIds: readonly string[]) =>
      new Documents<Terms>(table).getMany(providerIds.map((id) => termsKey(id, manufacturerId))),

    /** Newest first, from the pair's terms: the page is cut before anything else is read. */
    pairAgreementPage: async (
      providerId: string,
      manufacturerId: string,
      { first, after }: PageRequest,
    ): Promise<Page<Agreement>> => {
      const terms = await agreements.loadGuard(termsKey(providerId, manufacturerId))
      const positions = (terms?.agreements ?? [])
        .map(({ id }) => ownPart(id))
        .sort()
        .reverse()
      const rest = positions.filter((position) => after === undefined || position < after)
      const rows = rest
        .slice(0, first)
        .map((position) => ({ node: { pk: providerPk(providerId), sk: `AGR#${position}` }, position }))
      return agreements.behind({ rows, hasNextPage: rest.length > first })
    },

    /** Active agreements whose last day lies between two days, both included, earliest first: for jobs. */
    async *agreementsEnding(from: Day, to: Day): AsyncGenerator<Agreement> {
      for (const month of monthsBetween(from.slice(0, 7), to.slice(0, 7))) {
        const partition = `END#${month}`
        for (let after: string | undefined = from, more = true; more; ) {
          const page: Page<Record<string, unknown>> = await queryPage(
            { table, index: 'byEnd', partition },
            { first: JOB_PAGE, after },
          )
          const { rows } = await agreements.behind(page)
          for (const { node } of rows) if (node.status === 'ACTIVE' && node.validTo <= to) yield node
          after = page.rows.at(-1)?.position
          more = page.hasNextPage && after !== undefined && after.slice(0, 10) <= to
        }
      }
    },
  }
}
