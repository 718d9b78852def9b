import type { Day } from '../shared/days'
import { rightsOn } from './rights'
import type { Because, RuleSet } from './rule-set'
import type { UnitFacts } from './unit-rights'

/** That a unit's repair is free on a day, until when and by which rule. */
export interface FreeRepair {
  readonly until?: Day
  readonly because: Because
}

/** O5: whether the warranty covers a unit on a day; undefined where it does not, or where no rule is known. */
export const coverOn = (facts: UnitFacts, sets: readonly RuleSet[], day: Day): FreeRepair | undefined => {
  const answer = rightsOn(facts, sets, day)
  const found = answer.kind === 'KNOWN' ? answer.rights.remedies.find(({ remedy }) => remedy === 'REPAIR') : undefined
  return found && { ...(found.until === undefined ? {} : { until: found.until }), because: found.because }
}
