import { checkName, checkRange, checkText, type Field, type Optional } from '../shared/checks'
import { ensure } from '../shared/errors'
import { phrases } from '../shared/messages/phrases'
import { compareDecimals, type Decimal, isDecimal } from './decimal'
import type { Limits, Step, StepCheck, StepDeviation, StepKind } from './step'
import type { BookContents } from './step-book'

interface LimitsInput {
  readonly unit: string
  readonly min?: Optional<Decimal>
  readonly max?: Optional<Decimal>
}

interface StepInput {
  readonly code: string
  readonly title: string
  readonly instruction: string
  readonly kind: StepKind
  readonly check: StepCheck
  readonly condition?: Optional<string>
  readonly limits?: Optional<LimitsInput>
  readonly deviation?: Optional<StepDeviation>
}

/** Contents as a caller sends them. */
export interface ContentsInput {
  readonly name: string
  readonly steps: readonly StepInput[]
}

/** A book is one document and one log entry; with these bounds either has at most some 200 KB. */
const STEPS = { min: 1, max: 60 } as const
const MAX_INSTRUCTION = 800
const MAX_CONDITION = 200
const MAX_UNIT = 20
const CODE = /^[\w.-]{1,20}$/

export const checkContents = ({ name, steps }: ContentsInput): BookContents => {
  checkRange(steps.length, STEPS, ['input', 'steps'])
  return {
    name: checkName(name, ['input', 'name']),
    steps: steps.map((step, i) => {
      const field = ['input', 'steps', String(i)]
      const once = steps.findIndex(({ code }) => code === step.code) === i
      ensure(once, 'INVALID_VALUE', [...field, 'code'], { actual: step.code, expected: phrases.eachOnce })
      return checkStep(step, field)
    }),
  }
}

const checkStep = (step: StepInput, field: Field): Step => {
  const { code, title, instruction, kind, check, condition, limits, deviation } = step
  ensure(CODE.test(code), 'INVALID_VALUE', [...field, 'code'], { actual: code, expected: phrases.itemCode })
  const common = {
    code,
    title: checkName(title, [...field, 'title']),
    instruction: instruction.trim() && checkText(instruction, [...field, 'instruction'], MAX_INSTRUCTION),
    check,
    ...(condition == null ? {} : { condition: checkText(condition, [...field, 'condition'], MAX_CONDITION) }),
    ...(deviation == null ? {} : { deviation }),
  }
  ensure((kind === 'READING') === (limits != null), 'READING_LIMITS', [...field, 'limits'], { code })
  return kind === 'READING' && limits
    ? { ...common, kind, limits: checkLimits(limits, [...field, 'limits']) }
    : { ...common, kind: kind as Exclude<StepKind, 'READING'> }
}

const checkLimits = ({ unit, min, max }: LimitsInput, field: Field): Limits => {
  const checked = {
    unit: checkName(unit, [...field, 'unit'], MAX_UNIT),
    ...(min == null ? {} : { min: checkDecimal(min, [...field, 'min']) }),
    ...(max == null ? {} : { max: checkDecimal(max, [...field, 'max']) }),
  }
  ensure(min != null || max != null, 'REQUIRED', field)
  if (min != null && max != null)
    ensure(compareDecimals(min, max) <= 0, 'LIMITS_REVERSED', [...field, 'max'], { min, max })
  return checked
}

const checkDecimal = (text: string, field: Field): Decimal => {
  ensure(isDecimal(text), 'INVALID_VALUE', field, { actual: text, expected: phrases.decimal })
  return text
}
