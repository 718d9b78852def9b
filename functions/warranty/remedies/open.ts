import type { RemedyCase, RemedyState } from './remedy'

/** Nothing is left to do. A refusal may still be contested, and is opened by that. */
const ended: readonly RemedyState[] = ['REFUSED', 'WITHDRAWN', 'CLOSED', 'SENT']

export const isOpen = ({ state }: Pick<RemedyCase, 'state'>): boolean => !ended.includes(state)

/**
 * What of its unit a remedy takes for itself. A unit is exchanged or paid back, once and for ever: both hold one slot, and
 * keep it after their end. Of loaners and of missing items it has one at a time.
 */
export const slotOf = ({ kind, state }: Pick<RemedyCase, 'kind' | 'state'>): string | undefined => {
  if (kind === 'EXCHANGE' || kind === 'REFUND')
    return state === 'REFUSED' || state === 'WITHDRAWN' ? undefined : 'SETTLEMENT'
  return isOpen({ state }) ? kind : undefined
}

/** The unit that a customer has as a loaner. */
export const loanedSerial = (remedy: RemedyCase): string | undefined =>
  remedy.state === 'ISSUED' ? remedy.loaner.serial : undefined
