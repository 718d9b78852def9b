import { type FeeKind, MAX_FEE, MAX_FEE_LINES } from '../../fees/fee-line'
import type { Attachment } from '../../files/attachment'
import { checkName, checkRange, checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { Fen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'
import { type Charged, chargedTotal, judgeCharges, type Pricing } from './charges'
import { seesDraft } from './check-access'
import { type Answer, checkAnswers, type Listed } from './conformity'
import { type CheckEvent, type CheckState, currentOf, type FieldCheck, isStated } from './field-check'
import { type Aspect, type Facts, itemsOf } from './observation'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]

type Nullable<T> = { readonly [K in keyof T]: undefined extends T[K] ? Optional<T[K]> : T[K] }

/** What a visitor sends in; ids are local. */
export interface FactsInput {
  readonly observedOn: Day
  readonly orderId?: string
  readonly charged: readonly Nullable<Charged>[]
  /** Fen on the bill: the lines add up to it. */
  readonly paid: Fen
  readonly parts: readonly {
    readonly partNumber: string
    readonly replaced: boolean
    readonly serial?: Optional<string>
  }[]
  readonly aspects: readonly { readonly aspect: Aspect; readonly met?: Optional<boolean> }[]
  readonly steps: readonly Answer[]
  readonly management: readonly Answer[]
  readonly summary: string
  readonly attachments: readonly Attachment[]
  readonly spent: Fen
}

/** What the facts are held to, as it was read. */
export interface FactChecks {
  readonly pricing?: Pricing
  readonly agreementId?: string
  /** The edition that the order's work followed; absent where it followed none. */
  readonly book?: { readonly id: string; readonly edition: number; readonly steps: readonly Listed[] }
  readonly management?: { readonly version: number; readonly items: readonly Listed[] }
  readonly now: Instant
}

const MAX_PARTS = 20
const QUANTITY = { min: 1, max: 1000 } as const
const AMOUNT = { min: 0, max: MAX_FEE } as const

const text = (value: Optional<string>, field: readonly string[]) =>
  value == null ? undefined : checkName(value, field, 60)

const checkLine = (line: Nullable<Charged>, i: number): Charged => {
  const field = (name: string) => at('facts', 'charged', String(i), name)
  const [workItem, partNumber] = [text(line.workItem, field('workItem')), text(line.partNumber, field('partNumber'))]
  return {
    kind: line.kind satisfies FeeKind,
    ...(workItem === undefined ? {} : { workItem }),
    ...(partNumber === undefined ? {} : { partNumber }),
    description: checkText(line.description, field('description'), 200),
    quantity: checkRange(line.quantity, QUANTITY, field('quantity')),
    unitPrice: checkRange(line.unitPrice, AMOUNT, field('unitPrice')),
  }
}

const once = (values: readonly string[], name: string, of: string): void =>
  values.forEach((actual, i) => {
    const field = at('facts', name, String(i), of)
    ensure(values.indexOf(actual) === i, 'INVALID_VALUE', field, { actual, expected: phrases.eachOnce })
  })

/** What was seen, checked against the scenario, the schedule, the book and the calendar. */
const checkFacts = (check: FieldCheck, input: FactsInput, checks: FactChecks): Facts => {
  const { observedOn, charged, paid, parts, aspects, spent } = input
  const today = dayOf(checks.now)
  ensure(
    observedOn >= check.from && observedOn <= check.to && observedOn <= today,
    'CHECK_DAY',
    at('facts', 'observedOn'),
    {
      ...{ actual: observedOn, from: check.from, to: check.to < today ? check.to : today },
    },
  )
  checkRange(charged.length, { min: 0, max: MAX_FEE_LINES }, at('facts', 'charged'))
  checkRange(parts.length, { min: 0, max: MAX_PARTS }, at('facts', 'parts'))
  const lines = charged.map(checkLine)
  const total = chargedTotal(lines)
  ensure(paid === total, 'CHECK_TOTAL', at('facts', 'paid'), { actual: paid, expected: total })
  once(
    aspects.map(({ aspect }) => aspect),
    'aspects',
    'aspect',
  )
  const { book, management, agreementId } = checks
  ensure(input.steps.length === 0 || book, 'NO_STEP_BOOK', at('facts', 'workOrderId'))
  const facts: Facts = {
    observedOn,
    ...(input.orderId === undefined ? {} : { orderId: input.orderId }),
    ...(agreementId === undefined ? {} : { agreementId }),
    charged: judgeCharges(lines, check.scenario, checks.pricing),
    parts: parts.map(({ partNumber, replaced, serial }, i) => {
      const number = text(serial, at('facts', 'parts', String(i), 'serial'))
      return {
        partNumber: checkName(partNumber, at('facts', 'parts', String(i), 'partNumber'), 60),
        replaced,
        ...(number === undefined ? {} : { serial: number }),
      }
    }),
    aspects: aspects.map(({ aspect, met }) => ({ aspect, ...(met == null ? {} : { met }) })),
    // The checklist is that of the edition: an audit answers it whole, and so does whoever answers any of it.
    ...(book && (input.steps.length > 0 || check.kind === 'INTERNAL_AUDIT')
      ? { stepBookId: book.id, steps: checkAnswers(book.steps, input.steps, book.edition, at('facts', 'steps')) }
      : { steps: [] }),
    ...(management && input.management.length > 0
      ? {
          managementVersion: management.version,
          management: checkAnswers(management.items, input.management, management.version, at('facts', 'management')),
        }
      : { management: checkAnswers([], input.management, 0, at('facts', 'management')) }),
    summary: checkText(input.summary, at('facts', 'summary')),
    attachments: input.attachments,
    spent: checkRange(spent, AMOUNT, at('facts', 'spent')),
  }
  ensure(itemsOf(facts, check.scenario).length > 0, 'REQUIRED', at('facts', 'aspects'))
  return facts
}

/** Only the visitor speaks; for the others of the planner it is there, but not theirs to write. */
const checkVisits = (check: FieldCheck, version: number, viewer: Viewer, from: readonly CheckState[]): void => {
  if (!seesDraft(viewer, check)) throw notFound('FieldCheck', check.id, at('id'))
  checkVersion(check, version)
  const { state } = check
  ensure(from.includes(state), 'CHECK_STATE', at('id'), { state, from: from.join(', ') })
}

/** Puts down what was seen; it may be put down anew until it is submitted. */
export const recordCheck = (
  check: FieldCheck,
  version: number,
  input: FactsInput,
  checks: FactChecks,
  viewer: Viewer,
): CheckEvent => {
  checkVisits(check, version, viewer, ['ASSIGNED', 'RECORDED'])
  return { type: 'RECORDED', facts: checkFacts(check, input, checks) }
}

/** From here on nobody changes it, the visitor neither. */
export const submitCheck = (check: FieldCheck, version: number, viewer: Viewer): CheckEvent => {
  checkVisits(check, version, viewer, ['RECORDED'])
  return { type: 'SUBMITTED' }
}

const MAX_STATEMENTS = 20

/** A new statement that names the one it corrects; both stay. */
export const correctCheck = (
  check: FieldCheck,
  version: number,
  { reason, ...input }: FactsInput & { readonly reason: string },
  checks: FactChecks,
  viewer: Viewer,
): CheckEvent => {
  checkVisits(check, version, viewer, ['SUBMITTED', 'RELEASED'])
  if (!isStated(check)) throw new Error(`${check.id} has no statement`)
  checkRange(check.statements.length + 1, { min: 1, max: MAX_STATEMENTS }, at('id'))
  const facts = checkFacts(check, input, checks)
  return { type: 'CORRECTED', facts, corrects: currentOf(check).sequence, reason: checkText(reason, at('reason')) }
}
