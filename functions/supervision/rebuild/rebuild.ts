import type { Instant } from '../../shared/days'
import type { Contribution } from '../contribution-shape'
import { keyOfItem, type Tally } from '../tally'

/** What a rebuild is at: counting documents anew, correcting roll-ups by that, taking the new counts away again. */
export type Phase = 'COUNT' | 'CORRECT' | 'CLEAN' | 'DONE'

export interface Rebuild {
  readonly id: string
  readonly version: number
  readonly phase: Phase
  /** Goes on behind this; absent at the beginning of a phase. */
  readonly cursor?: unknown
  /** Whose figures; everything, if absent. */
  readonly scopes?: readonly string[]
  readonly startedAt: Instant
  /** Documents seen, those that counted for something else than they should, and items that were wrong. */
  readonly seen: number
  readonly recounted: number
  readonly corrected: number
}

/** How far a document is counted anew in a rebuild: all that it counts for, or so far a part. */
export interface CountedAnew {
  readonly run: string
  readonly part?: Contribution
}

/** While documents are counted anew and roll-ups corrected, whoever changes a document counted anew changes both counts. */
export const isCounting = ({ phase }: Rebuild): boolean => phase === 'COUNT' || phase === 'CORRECT'

export type Covered = Pick<Rebuild, 'scopes'>

/** Of scopes: their days, their months and their present, which is what dashboards show. */
const covers = ({ scopes }: Covered, scope: string): boolean => !scopes || scopes.includes(scope)

export const coveredOf = (rebuild: Covered, tally: Tally): Tally =>
  rebuild.scopes ? new Map([...tally].filter(([key]) => covers(rebuild, keyOfItem(key).pk))) : tally

/** Partitions of what contributions add to (tally.ts); the table has others. */
const COUNTED = /^(?:[RMPSAF]|M[PS]|W[MP]|FAULT|DETAIL|STEPS|ASKED|CALLED|AGENT|FITTED|PARTUSE|LIFE)#/
export const isCounted = (partition: string): boolean => COUNTED.test(partition)

const next: Readonly<Record<Phase, Phase>> = { COUNT: 'CORRECT', CORRECT: 'CLEAN', CLEAN: 'DONE', DONE: 'DONE' }

/** After a page: behind it, or at the beginning of the next phase. */
export const advance = (
  { cursor: _behind, ...rebuild }: Rebuild,
  cursor: unknown,
  done: Partial<Rebuild>,
): Rebuild => ({
  ...rebuild,
  ...done,
  version: rebuild.version + 1,
  ...(cursor === undefined ? { phase: next[rebuild.phase] } : { cursor }),
})
