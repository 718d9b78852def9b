import { type CarryOutDeps, carryOut } from '../carry-out.use-case'
import { countedFigures } from '../outcomes'
import type { RankingPiece } from '../pieces'
import { funnelOf } from './funnel'
import type { GradesStore } from './grades.store'

export interface RankDeps extends CarryOutDeps {
  readonly grades: Pick<GradesStore, 'rankingRows' | 'rankingWrite'>
}

/**
 * Puts a maker's providers of one month side by side (N6): for each figure the funnel that all of them are seen through.
 * Memory is the same for ten providers and for a hundred thousand: rows are read twice and one by one.
 *
 * Cost: for each of 6 figures 2 Queries per 1 000 providers; 1 transaction of 8 items.
 *
 * @returns figures with at least one case
 */
export const rankProviders = (deps: RankDeps, piece: RankingPiece): Promise<number> =>
  carryOut(deps, piece, async () => {
    const { manufacturerId, rankingOf: month } = piece
    const effect = []
    for (const figure of countedFigures) {
      const key = { manufacturerId, month, figure }
      const funnel = await funnelOf(() => deps.grades.rankingRows(key))
      if (funnel) effect.push(deps.grades.rankingWrite({ ...key, funnel }))
    }
    return { written: effect.length, effect }
  })
