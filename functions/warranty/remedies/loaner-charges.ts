import type { Fen } from '../../shared/money'
import { nameOf, type RuleSet } from '../rule-set'
import type { Answer } from '../unit-rights'
import { missingOf } from './hand-over'
import type { RemedyCase, StatedCharges } from './remedy'

/** What the terms that a unit goes by state of loaners; of two the lower. Undefined: nothing can be charged. */
export const statedCharges = (answer: Answer, sets: readonly RuleSet[]): StatedCharges | undefined => {
  const names = answer.kind === 'KNOWN' ? answer.rights.by.split(', ') : []
  return sets
    .filter((set) => set.maker !== undefined && names.includes(nameOf(set)))
    .flatMap((set) => (set.loanerCharges ? [{ ...set.loanerCharges, by: nameOf(set) }] : []))
    .sort((a, b) => a.damaged - b.damaged || a.missing - b.missing)[0]
}

/**
 * What the customer owes for a loaner that came back: by the terms told before it was handed out, for damage that was not there
 * then and for what is missing. Undefined where none were told, or while it is out.
 */
export const chargeOf = (remedy: RemedyCase): Fen | undefined => {
  if (!('handBack' in remedy) || !remedy.loaner.charges) return undefined
  const { loaner, handBack } = remedy
  const { damaged, missing } = remedy.loaner.charges
  const isDamaged = handBack.condition === 'DAMAGED' && loaner.condition !== 'DAMAGED'
  return (isDamaged ? damaged : 0) + missingOf(remedy).length * missing
}
