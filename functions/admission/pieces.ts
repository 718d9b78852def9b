import type { Day, Instant, Month } from '../shared/days'

/** One message of the queue; its figures and days follow `at`, the run's instant, however late it is handled. */
interface Common {
  readonly at: Instant
}

/** Of a day's re-evaluation: agreements of one provider that end soon, and improvements whose agreement ended or moved. */
export interface Piece extends Common {
  /** The day of the run: the job's period. */
  readonly day: Day
  readonly providerId: string
  /** 0, and one more for each further message about the same provider. */
  readonly part: number
  readonly agreementIds: readonly string[]
  /** Ids of evaluations; absent from messages sent before there were any. */
  readonly improvementIds?: readonly string[]
}

/** Of a month's evaluation: one provider of one maker. */
export interface MonthPiece extends Common {
  readonly month: Month
  readonly manufacturerId: string
  readonly providerId: string
}

/** After a month's evaluation: all of one maker's providers side by side. */
export interface RankingPiece extends Common {
  readonly rankingOf: Month
  readonly manufacturerId: string
}

export type AnyPiece = Piece | MonthPiece | RankingPiece

/** What a run is called in the jobs' progress. @example '2026-10' for evaluations, '2026-10~ranking' after them */
export const rankingPeriod = (month: Month): string => `${month}~ranking`

/** A piece by its run and the name that no other piece of the run has. */
export const nameOf = (piece: AnyPiece): { readonly period: string; readonly owner: string; readonly name: string } => {
  if ('rankingOf' in piece)
    return { period: rankingPeriod(piece.rankingOf), owner: `M#${piece.manufacturerId}`, name: 'RANKING' }
  const owner = `PROV#${piece.providerId}`
  return 'month' in piece
    ? { period: piece.month, owner, name: piece.manufacturerId }
    : { period: piece.day, owner, name: String(piece.part) }
}
