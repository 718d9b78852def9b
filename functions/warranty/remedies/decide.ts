import { checkName } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { RuleName } from '../rule-set'
import type { Refusal, RemedyCase, RemedyEvent } from './remedy'
import { ACT_DAYS, MAX_CLAUSE } from './remedy-terms'

/** The maker lets an exchange or refund go ahead. */
export const approve = (on: Day): RemedyEvent => ({ type: 'APPROVED', approval: { by: 'MAKER', on } })

export interface RefusalInput extends Pick<Refusal, 'ground'> {
  readonly rule: RuleName
  readonly clause: string
}

/** The maker refuses, by a rule: no words, since they might name the customer. */
export const refuse = ({ ground, rule, clause }: RefusalInput, on: Day): RemedyEvent => ({
  type: 'REFUSED',
  refusal: { ground, rule, clause: checkName(clause, ['input', 'clause'], MAX_CLAUSE), on },
})

/** The customer's way back: once, and the refusal stays on record. */
export const contest = (remedy: RemedyCase, today: Day): RemedyEvent => {
  const contested = remedy.state === 'REFUSED' && remedy.contested
  ensure(!contested, 'REMEDY_CONTESTED_BEFORE', ['input', 'id'])
  return { type: 'CONTESTED', dueOn: addDays(today, ACT_DAYS[remedy.kind]) }
}

export const withdraw = (on: Day): RemedyEvent => ({ type: 'WITHDRAWN', on })
