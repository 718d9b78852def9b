import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { documentPage, type PageRequest, queryAll } from '../../platform/page'
import type { Ranking, RankingKey, RankingRow } from './ranking'

const table = 'Insights'
const partitionOf = ({ manufacturerId, month, figure }: RankingKey): string =>
  `RANKING#${manufacturerId}#${month}#${figure}`
/** Six decimals of a share sort as text. */
const sortOf = ({ high, providerId }: RankingRow): string => `${high.toFixed(6)}#${providerId}`

const FUNNEL = 'FUNNEL'

/** See grades.store.ts for access patterns and costs. */
export const createRankingsStore = () => {
  const rows = new Documents<RankingRow>(table)
  const rankings = new Documents<Ranking>(table)
  return {
    rankingRowWrite: (row: RankingRow): Write =>
      rows.overwrite({ pk: partitionOf(row), sk: `P#${row.providerId}` }, row, {
        listKey: partitionOf(row),
        listSort: sortOf(row),
      }),
    /** In order of the providers' ids, which has nothing to do with their shares: bounded memory, for jobs. */
    async *rankingRows(key: RankingKey): AsyncGenerator<RankingRow> {
      for await (const row of queryAll({ table, partition: partitionOf(key), prefix: 'P#' }))
        yield (row as { doc: RankingRow }).doc
    },
    rankingWrite: (ranking: Ranking): Write =>
      rankings.overwrite({ pk: partitionOf(ranking), sk: FUNNEL }, ranking, { kind: 'RANKING' }),
    ranking: (key: RankingKey) => rankings.load({ pk: partitionOf(key), sk: FUNNEL }),
    /** Least upper end of the interval first. */
    rankingPage: (key: RankingKey, page: PageRequest) =>
      documentPage<RankingRow>({ table, index: 'byList', partition: partitionOf(key) }, page),
  }
}
