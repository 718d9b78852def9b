import type { CheckPlan, Published, Slot } from './check-plan'
import { type FieldCheck, isStated, type Reply, type Statement } from './field-check'
import { itemsOf } from './observation'

/** A place with the plan it belongs to. */
export interface ShownSlot {
  readonly plan: CheckPlan
  readonly slot: Slot
}

export interface ShownDraw extends Published {
  readonly seed?: string
  readonly startedAt?: string
}

/** A statement with the check that its access goes by. */
export interface ShownStatement {
  readonly check: FieldCheck
  readonly statement: Statement
}

/** A reply with the check that its access goes by. */
export interface ShownReply {
  readonly check: FieldCheck
  readonly reply: Reply
}

/** What is on record of the draw; undefined before the plan was published. */
export const drawOf = (plan: CheckPlan): ShownDraw | undefined =>
  'frameHash' in plan && plan.frameHash !== undefined ? (plan as CheckPlan & ShownDraw) : undefined

export const statementsOf = (check: FieldCheck): ShownStatement[] =>
  isStated(check) ? check.statements.map((statement) => ({ check, statement })) : []

/** What was put down so far, as if it were submitted; undefined where nothing is or it is submitted. */
export const draftOf = (check: FieldCheck): ShownStatement | undefined => {
  if (check.state !== 'RECORDED') return undefined
  const { draft, version: sequence, recordedAt: at, scenario } = check
  return { check, statement: { ...draft, sequence, at, items: itemsOf(draft, scenario) } }
}
