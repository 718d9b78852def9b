import type { LinkTarget } from '../shared/viewer'
import type { Unit } from './network'

/** How often the codes on the unit were replaced: those printed before open nothing. */
export const codeGeneration = ({ codesReplaced = 0 }: Pick<Unit, 'codesReplaced'>): number => codesReplaced

/** What the code on a unit opens. */
export const codeTarget = (unit: Unit): LinkTarget => ({ unitId: unit.id, generation: codeGeneration(unit) })

/** Whether a link is the code on this unit, as it is printed today. */
export const opensUnit = (to: LinkTarget, unit: Unit): boolean =>
  'unitId' in to && to.unitId === unit.id && to.generation === codeGeneration(unit)
