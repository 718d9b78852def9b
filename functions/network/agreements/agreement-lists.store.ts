/** Lists of agreements; their keys and costs are in the table of agreements.store.ts. */
import { type Collection, ownPart } from '../../platform/collection'
import type { Documents } from '../../platform/documents'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import { type Day, monthsBetween } from '../../shared/days'
import type { Terms } from '../network'
import { providerPk, termsKey } from '../terms-key.store'
import type { AgreementRecord } from './agreement'
import { isConcludedRecord } from './in-force'

const table = 'Providers'
const JOB_PAGE = 100

export const createAgreementLists = (agreements: Collection<AgreementRecord>, pairs: Documents<Terms>) => ({
  agreementPage: (providerId: string, page: PageRequest) =>
    documentPage<AgreementRecord>({ table, partition: providerPk(providerId), prefix: 'AGR#', reverse: true }, page),
  makerAgreementPage: async (makerId: string, page: PageRequest): Promise<Page<AgreementRecord>> =>
    agreements.behind(await queryPage({ table, index: 'byMaker', partition: `M#${makerId}`, reverse: true }, page)),

  /** A provider's terms with every maker it ever had an agreement with. */
  async *allTerms(providerId: string): AsyncGenerator<Terms> {
    for await (const row of queryAll({ table, partition: providerPk(providerId), prefix: 'TERMS#' }))
      yield (row as { doc: Terms }).doc
  },
  /** The provider of every agreement of a maker, by the keys alone: for jobs. One with several comes as often. */
  async *providersUnder(makerId: string): AsyncGenerator<string> {
    for await (const { pk } of queryAll({ table, index: 'byMaker', partition: `M#${makerId}` }))
      yield String(pk).slice(providerPk('').length)
  },

  /** Newest first, from the pair's terms: the page is cut before anything else is read. */
  pairAgreementPage: async (
    providerId: string,
    manufacturerId: string,
    { first, after }: PageRequest,
  ): Promise<Page<AgreementRecord>> => {
    const terms = await pairs.load(termsKey(providerId, manufacturerId))
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
  async *agreementsEnding(from: Day, to: Day): AsyncGenerator<AgreementRecord> {
    for await (const record of lapsing(agreements, from, to)) if (record.status === 'ACTIVE') yield record
  },
  /** The same with those of which notice was given. */
  agreementsLapsing: (from: Day, to: Day): AsyncGenerator<AgreementRecord> => lapsing(agreements, from, to),
})

async function* lapsing(agreements: Collection<AgreementRecord>, from: Day, to: Day): AsyncGenerator<AgreementRecord> {
  for (const month of monthsBetween(from.slice(0, 7), to.slice(0, 7))) {
    const partition = `END#${month}`
    for (let after: string | undefined = from, more = true; more; ) {
      const page: Page<Record<string, unknown>> = await queryPage(
        { table, index: 'byEnd', partition },
        { first: JOB_PAGE, after },
      )
      const { rows } = await agreements.behind(page)
      for (const { node } of rows) if (isConcludedRecord(node) && from <= node.validTo && node.validTo <= to) yield node
      after = page.rows.at(-1)?.position
      more = page.hasNextPage && after !== undefined && after.slice(0, 10) <= to
    }
  }
}
