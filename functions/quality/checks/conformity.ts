import type { StepStatus } from '../../procedures/jobs/stands'
import { checkText, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'

/** What the checker saw of a step or management item. */
export type StepSeen = 'DONE' | 'NOT_DONE' | 'NOT_APPLICABLE'

export interface Answer {
  readonly code: string
  readonly seen: StepSeen
  readonly note?: Optional<string>
}

/** Whether the job record agrees with what was seen. */
export type RecordVerdict =
  | 'AGREES'
  /** The record says that it was done; it was not. */
  | 'FALSE'
  /** It was done, and no record says so. */
  | 'MISSING'
  /** Nobody keeps a record of it. */
  | 'NONE'

/** A step of the book's edition: what the record says, and what the checker saw (Q3). */
export interface CheckedStep {
  readonly code: string
  readonly title: string
  readonly seen: StepSeen
  readonly note?: string
  /** What stands of it by the job record; none of a management item. */
  readonly recorded?: StepStatus
  readonly record: RecordVerdict
}

/** What a checklist is drawn from. */
export interface Listed {
  readonly code: string
  readonly title: string
  /** The book asks for it whatever the case; then it cannot be inapplicable. */
  readonly obligatory: boolean
  readonly recorded?: StepStatus
}

const MAX_NOTE = 300
const saysDone: readonly StepStatus[] = ['STANDS', 'UNCHECKED', 'OUT_OF_LIMITS', 'CONFLICT']

const recordOf = (seen: StepSeen, recorded: StepStatus | undefined): RecordVerdict => {
  if (recorded === undefined) return 'NONE'
  const said = saysDone.includes(recorded)
  if (said) return seen === 'NOT_DONE' ? 'FALSE' : 'AGREES'
  return seen === 'DONE' && recorded !== 'DEVIATED' ? 'MISSING' : 'AGREES'
}

/**
 * A checklist filled in: one answer for each step that the book always asks for, none for what it does not know.
 *
 * @param edition names the list in a refusal
 */
export const checkAnswers = (
  listed: readonly Listed[],
  answers: readonly Answer[],
  edition: number,
  field: readonly string[],
): CheckedStep[] => {
  answers.forEach(({ code, seen }, i) => {
    const at = (name: string) => [...field, String(i), name]
    const step = listed.find((one) => one.code === code)
    if (!step) throw new DomainError('STEP_UNKNOWN', at('code'), { code, edition })
    const once = answers.findIndex((other) => other.code === code) === i
    ensure(once, 'INVALID_VALUE', at('code'), { actual: code, expected: phrases.eachOnce })
    const fits = seen !== 'NOT_APPLICABLE' || !step.obligatory
    ensure(fits, 'INVALID_VALUE', at('seen'), { actual: seen, expected: 'DONE, NOT_DONE' })
  })
  const missing = listed.filter((step) => step.obligatory && !answers.some(({ code }) => code === step.code))
  ensure(missing.length === 0, 'CHECK_STEPS_MISSING', field, { codes: missing.map(({ code }) => code).join(', ') })
  return listed.flatMap(({ code, title, recorded }) => {
    const i = answers.findIndex((one) => one.code === code)
    const answer = answers[i]
    if (!answer) return []
    const { seen, note } = answer
    const said = note?.trim() ? { note: checkText(note, [...field, String(i), 'note'], MAX_NOTE) } : {}
    return [{ code, title, seen, ...said, ...(recorded ? { recorded } : {}), record: recordOf(seen, recorded) }]
  })
}
