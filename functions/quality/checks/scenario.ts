import { type FeeKind, MAX_FEE_LINES } from '../../fees/fee-line'
import { checkDistinct, checkLevel, checkName, checkRange, checkText, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { CheckKind } from './planner'

/** Work, material or a part that the seeded fault really takes. */
export interface Expected {
  readonly kind: FeeKind
  readonly workItem?: string
  readonly partNumber?: string
  readonly quantity: number
}

/** A sound part in the unit with its own serial number: fitted out and swapped for another one, it is missed. */
export interface Planted {
  readonly partNumber: string
  readonly serial: string
}

/** What was planted in a unit, and what is right (Q2). */
export interface Scenario {
  readonly categoryId: string
  readonly faultCode: string
  /** What was done to the unit. */
  readonly seeded: string
  /** What puts it right. */
  readonly remedy: string
  /** N11: repair level it takes. */
  readonly level: number
  /** The maker pays: whatever is charged to the customer is charged wrongly. */
  readonly inWarranty: boolean
  readonly expected: readonly Expected[]
  readonly planted: readonly Planted[]
}

type Nullable<T> = { readonly [K in keyof T]: undefined extends T[K] ? Optional<T[K]> : T[K] }

export interface ScenarioInput extends Omit<Scenario, 'expected'> {
  readonly expected: readonly Nullable<Expected>[]
}

const MAX_PLANTED = 10
const QUANTITY = { min: 1, max: 1000 } as const
const MAX_NUMBER = 60

export const lineKey = ({ kind, workItem, partNumber }: Nullable<Omit<Expected, 'quantity'>>): string =>
  [kind, workItem ?? '*', partNumber ?? '*'].join('/')

/** A mystery visit has a seeded fault; no other check has one. */
export const checkScenario = (
  kind: CheckKind,
  given: Optional<ScenarioInput>,
  field: readonly string[],
): Scenario | undefined => {
  if (!given) {
    ensure(kind !== 'MYSTERY_VISIT', 'CHECK_SCENARIO', field, { checkKind: kind })
    return undefined
  }
  ensure(kind === 'MYSTERY_VISIT', 'CHECK_SCENARIO', field, { checkKind: kind })
  const at = (...names: readonly string[]) => [...field, ...names]
  const { expected, planted, level, inWarranty, categoryId } = given
  checkRange(expected.length, { min: 0, max: MAX_FEE_LINES }, at('expected'))
  if (expected.length > 0) checkDistinct(expected.map(lineKey), MAX_FEE_LINES, at('expected'))
  if (planted.length > 0)
    checkDistinct(
      planted.map(({ partNumber, serial }) => `${partNumber}#${serial}`),
      MAX_PLANTED,
      at('planted'),
    )
  return {
    categoryId,
    faultCode: checkName(given.faultCode, at('faultCode'), MAX_NUMBER),
    seeded: checkText(given.seeded, at('seeded')),
    remedy: checkText(given.remedy, at('remedy')),
    level: checkLevel(level, at('level')),
    inWarranty,
    expected: expected.map(({ kind: of, workItem, partNumber, quantity }, i) => ({
      kind: of,
      ...(workItem == null ? {} : { workItem: checkName(workItem, at('expected', String(i), 'workItem'), MAX_NUMBER) }),
      ...(partNumber == null
        ? {}
        : { partNumber: checkName(partNumber, at('expected', String(i), 'partNumber'), MAX_NUMBER) }),
      quantity: checkRange(quantity, QUANTITY, at('expected', String(i), 'quantity')),
    })),
    planted: planted.map(({ partNumber, serial }, i) => ({
      partNumber: checkName(partNumber, at('planted', String(i), 'partNumber'), MAX_NUMBER),
      serial: checkName(serial, at('planted', String(i), 'serial'), MAX_NUMBER),
    })),
  }
}
