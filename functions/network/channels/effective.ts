import { checkRange } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { ErrorCode } from '../../shared/messages/index'

/** One version of something agreed: it holds from its day until the next one's. */
export interface Effective {
  readonly from: Day
}

/** A document read by every dispatch or statement keeps its versions within a few kilobytes. */
export const MAX_VERSIONS = 60

/** The version in force on a day; undefined before the first. Versions stand in order of their days. */
export const effectiveOn = <V extends Effective>(versions: readonly V[], day: Day): V | undefined =>
  versions.findLast(({ from }) => from <= day)

/**
 * A change takes effect on its day, never backwards, and never before a version that was announced already: the two
 * would hold on the same days.
 *
 * @param overlap the code by which a version on or after this day refuses another one
 * @param max how many versions the document holds
 */
export const checkEffective = (
  versions: readonly Effective[],
  from: Day,
  today: Day,
  overlap: ErrorCode,
  max = MAX_VERSIONS,
): Day => {
  const field = ['input', 'from']
  ensure(from >= today, 'EFFECTIVE_IN_PAST', field, { from, today })
  const other = versions.at(-1)?.from
  if (other !== undefined && from <= other) throw new DomainError(overlap, field, { from, other })
  checkRange(versions.length + 1, { min: 1, max }, field)
  return from
}
